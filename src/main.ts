import './ui/font.css';
import './ui/tokens.css';
import './ui/base.css';
import '/animations/figure.css';
import '/animations/looks.css';
import { mount } from 'svelte';
import { compose } from './compose.svelte.ts';
import App from './ui/App.svelte';
import { keepFocus } from './ui/focus.ts';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');

keepFocus();
mount(App, { target, props: compose() });

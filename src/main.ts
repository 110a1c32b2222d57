import './ui/font.css';
import './ui/tokens.css';
import './ui/base.css';
import '/animations/figure.css';
import '/animations/looks.css';
import { mount } from 'svelte';
import { compose } from './compose.svelte.ts';
import App from './ui/App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');

mount(App, { target, props: compose() });

import '../../src/ui/font.css';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../figure.css';
import '../looks.css';
import { mount } from 'svelte';
import Gallery from './Gallery.svelte';

const target = document.getElementById('gallery');
if (!target) throw new Error('index.html has no #gallery');

mount(Gallery, { target });

import type { Body } from '../studio/bodies/body.ts';

/** How all films of the gallery are shown. */
export class Look {
  theme = $state<'light' | 'dark' | 'both'>('both');
  inside = $state(false);
  /** Left and right are two films; both at once stand under each other. */
  side = $state<'right' | 'left' | 'both'>('right');
  /** Times real speed. */
  speed = $state(1);
  body = $state<Body['id']>('woman');
  skin = $state('light');
  hair = $state('brown');
}

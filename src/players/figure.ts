import type { Listener } from './picture/drawing.ts';
import { picturePlayer, type PicturePlayer } from './picture/picture-player.ts';

/** The moving figure. When a film cannot be loaded the listener is told: words and tones must then do. */
export const figure = (listener: Listener): PicturePlayer =>
  picturePlayer(listener, (paper, picture) => paper.show(picture));

import { picturePlayer, type PicturePlayer } from './picture/picture-player.ts';

/** The moving figure. `failed` is told when a film cannot be loaded: words and tones must then do. */
export const figure = (failed: () => void): PicturePlayer =>
  picturePlayer(failed, (paper, picture) => paper.show(picture));

import type { Listener } from './picture/drawing.ts';
import type { Picture } from './picture/picture-at.ts';
import { picturePlayer, type PicturePlayer } from './picture/picture-player.ts';

/** Where in a movement its picture is taken; where a movement ends as it began, its height is in the middle. */
const TELLING: Partial<Record<string, number>> = {
  rock: 0.5,
  'rock-side': 0.5,
  rest: 0,
  free: 0.25,
  feet: 0.5,
};
const FADE_MS = 300;

/** For those who want no film (reduced motion): one picture for each movement, faded over to the next. */
export function stills(listener: Listener): PicturePlayer {
  let shown = '';
  return picturePlayer(listener, (paper, picture) => {
    const pose = tellingPose(picture);
    const name = `${pose.film} ${pose.marker} ${pose.progress}`;
    const ghost = name === shown ? undefined : ghostOf(paper.node);
    shown = name;
    const drawn = paper.show(pose);
    if (drawn && ghost) fadeOut(paper.node, ghost);
    return drawn;
  });
}

/** The pose that tells most about the movement; getting ready stands still until the movement begins. */
function tellingPose(picture: Picture): Picture {
  const { marker, backwards } = picture;
  const end = backwards ? 0 : 1;
  const progress = marker === 'enter' ? Math.round(picture.progress) : (TELLING[marker] ?? end);
  return { ...picture, progress };
}

/** A copy of what is shown now, to lie on top while the new picture is already drawn underneath. */
function ghostOf(paper: HTMLElement): HTMLElement | undefined {
  const visible = [...paper.children].find((child) => child instanceof HTMLElement && !child.hidden);
  const copy = visible?.cloneNode(true);
  return copy instanceof HTMLElement ? copy : undefined;
}

function fadeOut(paper: HTMLElement, ghost: HTMLElement): void {
  ghost.ariaHidden = 'true';
  ghost.classList.add('ghost');
  paper.append(ghost);
  const fading = ghost.animate([{ opacity: 1 }, { opacity: 0 }], { duration: FADE_MS });
  fading.onfinish = fading.oncancel = () => ghost.remove();
}

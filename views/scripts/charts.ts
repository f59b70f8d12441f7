/**
 * Makes the charts of a report answer: to the form above them, to the pointer and to the keyboard. The pictures that the
 * server drew stay as they are until a canvas can take their place; without this script, or on paper, they are the charts.
 */
import { chooseGroup } from '../../reports/chart-choice.ts';
import { barReader, type BarReader } from './bar-reader.ts';
import { chartFont, chartPlace, drawChart, drawToFit, type ChartPlace } from './chart-place.ts';
import { choiceForm } from './choice-form.ts';
import { foldReport } from './fold-report.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
/** CSS pixels: the width a chart gets on paper. */
const paperWidth = 640;

type LivePlace = ChartPlace & { reader: BarReader };

function livePlace(figure: HTMLElement, announce: (text: string) => void): LivePlace | null {
  const place = chartPlace(figure);
  if (place === null) return null;
  place.pictures.tabIndex = 0;
  const live: LivePlace = { ...place, reader: { close: () => undefined } };
  live.reader = barReader(live, announce);
  return live;
}

function draw(place: LivePlace): void {
  place.reader.close();
  drawToFit(place, dark.matches);
}

/** Draws what comes into view, and draws it anew when its width changes. */
function watch(places: LivePlace[]): void {
  const placeOf = new Map<Element, LivePlace>(places.map((place) => [place.pictures, place]));
  const resized = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const place = placeOf.get(target);
      if (place !== undefined && Math.abs(target.clientWidth - place.width) > 4) draw(place);
    }
  });
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const place = placeOf.get(target);
        if (place === undefined || !isIntersecting) continue;
        seen.unobserve(target);
        draw(place);
        resized.observe(target);
      }
    },
    { rootMargin: '50% 0px' },
  );
  for (const place of places) seen.observe(place.pictures);
}

/** On paper the pictures of the server are sharper; but they show what was chosen when the page came. */
function drawForPaper(places: LivePlace[]): void {
  const chosen = (): LivePlace[] => places.filter(({ figure }) => figure.classList.contains('chart--chosen'));
  window.addEventListener('beforeprint', () =>
    chosen().forEach((place) => drawChart(place, paperWidth, false)),
  );
  window.addEventListener('afterprint', () => chosen().forEach(draw));
}

function listenToForm(places: LivePlace[]): void {
  const form = document.querySelector<HTMLFormElement>('form[data-choice]');
  if (form === null) return;
  const here = Object.fromEntries(places.map(({ figure, whole }) => [figure.id, whole]));
  choiceForm(form, here, (charts, group) => {
    for (const place of places) {
      place.shown = chooseGroup(charts[place.figure.id] ?? place.whole, group);
      place.pictures.setAttribute('aria-label', place.shown.alt);
      place.figure.classList.add('chart--chosen');
      draw(place);
    }
  });
}

async function start(): Promise<void> {
  foldReport();
  const voice = document.createElement('p');
  voice.className = 'visually-hidden';
  voice.setAttribute('role', 'status');
  document.querySelector('main')?.append(voice);
  const figures = [...document.querySelectorAll<HTMLElement>('figure[data-chart]')];
  const places = figures
    .map((figure) => livePlace(figure, (text) => void (voice.textContent = text)))
    .filter((place) => place !== null);
  // The letters must be there before they are drawn.
  await Promise.all(
    ['400', '600'].map((weight) => document.fonts.load(`${weight} ${chartFont.size}px ${chartFont.family}`)),
  );
  watch(places);
  listenToForm(places);
  drawForPaper(places);
  dark.addEventListener('change', () => places.filter(({ drawn }) => drawn !== null).forEach(draw));
}

void start();

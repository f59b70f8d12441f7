/** The form above the results: what a reader chooses is shown at once, and stands in the address. */
import type { Chart } from '../../reports/chart.ts';
import type { ChartGroup, ChartVariable } from '../../reports/chart-choice.ts';

interface FormWords {
  variables: ChartVariable[];
  allGroups: string;
  nowShown: string;
}

type Charts = Record<string, Chart>;

/**
 * @param here the charts of this page, by id, as the chosen variable gives them
 * @param show draws other charts, narrowed to one group or to none
 */
export function choiceForm(
  form: HTMLFormElement,
  here: Charts,
  show: (charts: Charts, group: ChartGroup | null) => void,
): void {
  const data = JSON.parse(form.dataset['choice'] ?? '') as FormWords;
  const by = form.querySelector<HTMLSelectElement>('[name=naar]');
  const groups = form.querySelector<HTMLSelectElement>('[name=groep]');
  const said = form.querySelector<HTMLElement>('.choice-said');
  const [only] = data.variables;
  if (groups === null || said === null || only === undefined) return;
  const variableNow = (): ChartVariable =>
    data.variables.find(({ variable }) => variable === by?.value) ?? only;
  const known = new Map<string, Charts>([[variableNow().variable, here]]);

  const apply = async (): Promise<void> => {
    const variable = variableNow();
    const charts = known.get(variable.variable) ?? (await chartsFrom(addressOf(form)));
    known.set(variable.variable, charts);
    const group = variable.groups.find(({ code }) => code === groups.value) ?? null;
    show(charts, group);
    said.classList.add('visually-hidden');
    said.textContent = `${data.nowShown} ${group?.name ?? `${variable.name}, ${data.allGroups}`}.`;
    history.replaceState(null, '', addressOf(form) + location.hash);
  };
  // Where the charts cannot be had this way, the page itself brings them.
  const applyOrGo = (): void => void apply().catch(() => form.submit());

  form.classList.add('choice--live');
  by?.addEventListener('change', () => {
    offer(groups, [{ code: '', name: data.allGroups }, ...variableNow().groups]);
    applyOrGo();
  });
  groups.addEventListener('change', applyOrGo);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    applyOrGo();
  });
}

function offer(groups: HTMLSelectElement, options: Pick<ChartGroup, 'code' | 'name'>[]): void {
  groups.replaceChildren(...options.map(({ code, name }) => new Option(name, code)));
}

function addressOf(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].filter((field): field is [string, string] => field[1] !== '');
  return `${location.pathname}?${new URLSearchParams(fields).toString()}`;
}

async function chartsFrom(address: string): Promise<Charts> {
  const answer = await fetch(address, { headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return ((await answer.json()) as { charts: Charts }).charts;
}

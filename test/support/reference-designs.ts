/** The sample designs under which R made its tables, asked of the weighting stage. */
import { populationByCell, populationByMargin } from '../../reports/weighting/population.ts';
import { plainRequest, type WeighingRequest } from '../../reports/weighting/weighing-request.ts';
import { referenceMargins, referencePeople, referenceWeights } from './reference-data.ts';

/** Raked to age and gender, district and education. */
export const raked: WeighingRequest = {
  ...plainRequest,
  population: populationByMargin(referenceMargins(), []),
};

/** The 21,400 residents of Kerkebeek as a finite population. */
export const finite: WeighingRequest = { ...raked, finitePopulation: true };

/** R's raked weights as they would come with the answers. */
export const given: WeighingRequest = {
  ...plainRequest,
  weights: { values: referenceWeights(1, 'w_rake'), final: true },
};

/** Weighted to age and gender alone, crossed. */
export const postStratified: WeighingRequest = {
  ...plainRequest,
  population: populationByCell(
    Object.entries(referenceMargins()['age_gender'] ?? {}).map(([code, people]) => {
      const [age_group = '', gender = ''] = code.split(' ');
      return { codes: { age_group, gender }, people };
    }),
    [],
  ),
};

/** One adult of the household answered, so that starting weights are its adults. */
export const fromHouseholds: WeighingRequest = {
  ...raked,
  weights: { values: Float64Array.from(referencePeople(1), ({ weight }) => weight), final: false },
};

/** Drawn by district: everybody starts from as many residents of the district, then raked. */
export const byDistrict: WeighingRequest = stratifiedBy(
  referencePeople(1).map(({ profile }) => profile['district'] ?? ''),
);

function stratifiedBy(stratum: string[]): WeighingRequest {
  const residents = new Map(Object.entries(referenceMargins()['district'] ?? {}));
  const values = Float64Array.from(stratum, (name) => {
    return (residents.get(name) ?? 0) / stratum.filter((one) => one === name).length;
  });
  return { ...raked, weights: { values, final: false }, stratum, strataPeople: residents };
}

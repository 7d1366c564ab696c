import { NOW } from '../../test/pages';
import { judged, researchOf } from '../../test/read-world';
import { COOPERAGE } from '../../test/worlds/cooperage';
import { FOUNDRY } from '../../test/worlds/foundry';
import { GLASSHOUSE } from '../../test/worlds/glasshouse';
import { HARBOUR } from '../../test/worlds/harbour';
import { HEDGEROW } from '../../test/worlds/hedgerow';
import { LANTERNS } from '../../test/worlds/lanterns';
import { LIMEKILN } from '../../test/worlds/limekiln';
import { MILLRACE } from '../../test/worlds/millrace';
import { ORCHARD } from '../../test/worlds/orchard';
import { QUARRY } from '../../test/worlds/quarry';
import { ROPEWALK } from '../../test/worlds/ropewalk';
import { SADDLERY } from '../../test/worlds/saddlery';
import { TIDEMILL } from '../../test/worlds/tidemill';
import { writtenWorld } from '../../test/written-world';

/** Written by hand before the rules were run on them, and the rules mended by kind after that. */
describe.each([
  ['harbour', HARBOUR],
  ['orchard', ORCHARD],
  ['lanterns', LANTERNS],
  ['quarry', QUARRY],
  ['foundry', FOUNDRY],
  ['saddlery', SADDLERY],
  ['tidemill', TIDEMILL],
  ['glasshouse', GLASSHOUSE],
  ['hedgerow', HEDGEROW],
  ['limekiln', LIMEKILN],
  ['millrace', MILLRACE],
  ['cooperage', COOPERAGE],
  ['ropewalk', ROPEWALK],
])('the written world %s', (_name, text) => {
  const world = writtenWorld(text);
  const researched = world.prospects.map((prospect) => ({ prospect, ...judged(researchOf(world, prospect, NOW)) }));

  it('has no company of which a false signal is chosen', () => {
    expect(researched.filter(({ found, right }) => found && !right).map(({ prospect }) => prospect.domain)).toEqual([]);
    expect(researched.flatMap(({ unbacked }) => unbacked)).toEqual([]);
  });

  it('has few companies whose fresh event is not found, and a line for each that is', () => {
    const wanted = researched.filter(({ prospect }) => prospect.right.length > 0);
    const missed = wanted.filter(({ right }) => !right).map(({ prospect }) => prospect.domain);
    expect({ missed, few: missed.length <= 0.3 * wanted.length }).toEqual({ missed, few: true });
    const lines = wanted.filter(({ right, line }) => right && line);
    expect(lines.length).toBeGreaterThanOrEqual(0.7 * wanted.filter(({ right }) => right).length);
  });
});

/** Figures of a territory, drawn from its own file: its dates, its facts. */
import { precisionWords } from './facts.ts';
import type { DrawnFigure, FigureContext } from './figure-context.ts';
import { shortAuthor, yearOf } from './sources.ts';
import type { ChartRequest } from './studies.ts';

export function timeline(since: number | undefined, context: FigureContext): DrawnFigure {
  const { territory } = context;
  if (!territory) throw new RangeError('une chronologie n’a de sens que dans une étude');
  const events = someEvents(territory.timeline.filter((event) => since === undefined || event.year >= since))
    .map((event, order) => ({ event, order }))
    .sort((a, b) => a.event.year - b.event.year || a.order - b.order)
    .map(({ event }) => {
      const source = context.sources.get(event.source);
      return {
        year: event.year,
        text: event.statement,
        source: source ? `${shortAuthor(source)}, ${yearOf(source)}` : event.source,
        sourceId: event.source,
      };
    });
  const publishers = [...new Set(events.map((event) => context.sources.get(event.sourceId)?.publisher ?? event.sourceId))];
  return {
    data: { kind: 'timeline', events },
    subtitle: `${territory.name} en ${events.length} dates, de ${events[0]!.year} à ${events.at(-1)!.year}`,
    source: `${publishers.join(', ')}.`,
    origins: [...new Set(events.map((event) => event.sourceId))].map((id) => ({ kind: 'source', id })),
  };
}

function someEvents<T>(events: T[]): T[] {
  if (events.length === 0) throw new RangeError('aucune date à placer sur la chronologie');
  return events;
}

export function factBars(request: ChartRequest & { type: 'facts' }, context: FigureContext): DrawnFigure {
  const facts = request.facts.map((id) => {
    const fact = context.facts.get(id);
    if (!fact || fact.value === undefined) throw new RangeError(`le fait « ${id} » n’existe pas ou n’a pas de valeur`);
    return fact;
  });
  const units = [...new Set(facts.map((fact) => fact.unit))];
  if (units.length > 1) throw new RangeError(`les faits dessinés n’ont pas la même unité : ${units.join(', ')}`);
  if (request.labels.length !== facts.length) throw new RangeError(`${facts.length} faits, ${request.labels.length} étiquettes`);
  const sources = [...new Set(facts.map((fact) => fact.source))];
  const references = sources.flatMap((id) => context.sources.get(id) ?? []).map((source) => `${shortAuthor(source)}, ${yearOf(source)}`);
  const perimeters = [...new Set(facts.map((fact) => fact.perimeter).filter(Boolean))];
  const decimals = Math.max(...facts.map((fact) => String(fact.value).split('.')[1]?.length ?? 0));
  return {
    data: {
      kind: 'bars',
      bars: facts.map((fact, index) => ({
        id: fact.id,
        label: request.labels[index]!,
        value: fact.value!,
        decimals: String(fact.value).split('.')[1]?.length ?? 0,
        role: 'territory',
        secondary: fact.reliability === 'reported',
        precision: precisionWords(fact.precision) || undefined,
      })),
      unit: units[0]!,
      decimals,
      barLabel: 'Repère',
      valueLabel: 'Valeur',
    },
    subtitle: `En ${units[0]}`,
    source: [references.join(' ; '), perimeters.join(' ; ')]
      .filter(Boolean)
      .map((part) => (part.endsWith('.') ? part : `${part}.`))
      .join(' '),
    origins: sources.map((id) => ({ kind: 'source', id })),
  };
}

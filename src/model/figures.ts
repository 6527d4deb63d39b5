/**
 * What a study asks for → the data to draw and the words computed from them.
 * The source line, the subtitle and the period come from the rows drawn, never from the author.
 */
import type { DrawnFigure, FigureContext } from './figure-context.ts';
import type { ChartRequest } from './studies.ts';
import { schemesByCarrier, schemesByLever } from './scheme-figures.ts';
import { factBars, timeline } from './territory-figures.ts';
import { branches, decomposition, industryShare, sectors, unemployment } from './zone-figures.ts';
import { zoneScatter } from './zone-scatter.ts';

/**
 * Draws a request. Throws a French sentence when the data hold no row for it,
 * so that an empty chart never reaches a page.
 */
export function drawFigure(request: ChartRequest, context: FigureContext): DrawnFigure {
  switch (request.type) {
    case 'unemployment':
      return unemployment(request, context);
    case 'sectors':
      return sectors(request.zone, context);
    case 'industry-share':
      return industryShare(request.zone, context);
    case 'decomposition':
      return decomposition(request, context);
    case 'branches':
      return branches(request.zone, context);
    case 'timeline':
      return timeline(request.since, context);
    case 'scatter':
      return zoneScatter(request, context);
    case 'schemes-by-lever':
      return schemesByLever(context);
    case 'schemes-by-carrier':
      return schemesByCarrier(context);
    case 'facts':
      return factBars(request, context);
  }
}

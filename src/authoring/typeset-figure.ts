import { typeset } from '../format/french.ts';
import type { ChartData, Figure } from '../model/charts.ts';

/** Words inside a drawing have no <sup>: « 1ᵉʳ » is written 1er there. */
const words = (text: string) => typeset(text).replace(/ᵉ/g, 'e').replace(/ʳ/g, 'r');

/** A figure with the words of its drawing and of its table in French typography. Numbers are untouched. */
export function typesetFigure(figure: Figure): Figure {
  return { ...figure, title: typeset(figure.title), data: typesetData(figure.data) };
}

function typesetData(data: ChartData): ChartData {
  switch (data.kind) {
    case 'line':
      return {
        ...data,
        series: data.series.map((series) => ({
          ...series,
          label: words(series.label),
          points: series.points.map((point) => ({ ...point, label: words(point.label) })),
        })),
        dimensions: data.dimensions.map((dimension) => ({ ...dimension, text: words(dimension.text) })),
      };
    case 'bars':
      return { ...data, unit: words(data.unit), bars: data.bars.map((bar) => ({ ...bar, label: words(bar.label) })) };
    case 'scatter':
      return { ...data, points: data.points.map((point) => ({ ...point, label: words(point.label) })) };
    case 'timeline':
      return { ...data, events: data.events.map((event) => ({ ...event, text: words(event.text), source: words(event.source) })) };
    case 'matrix':
      return {
        ...data,
        rowLabel: words(data.rowLabel),
        columns: data.columns.map((column) => ({ ...column, label: words(column.label), short: column.short.map(words) })),
        rows: data.rows.map((row) => ({ ...row, label: words(row.label) })),
        unit: words(data.unit),
        totalLabel: words(data.totalLabel),
      };
    default:
      return data;
  }
}

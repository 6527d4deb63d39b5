import { typeset } from '../format/french.ts';
import type { ChartData, Figure, LineSeries } from '../model/charts.ts';

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
        series: data.series.map(typesetSeries),
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
    case 'choropleth':
      return {
        ...data,
        zones: data.zones.map(({ region, ...zone }) => ({ ...zone, label: words(zone.label), ...(region && { region: words(region) }) })),
        valueLabel: words(data.valueLabel),
        unit: words(data.unit),
      };
    case 'small-multiples':
      return {
        ...data,
        panels: data.panels.map(typesetSeries),
        ...(data.reference && { reference: typesetSeries(data.reference) }),
        xLabel: words(data.xLabel),
      };
    case 'dots':
      return {
        ...data,
        rows: data.rows.map((row) => ({ ...row, label: words(row.label) })),
        rowLabel: words(data.rowLabel),
        valueLabel: words(data.valueLabel),
        ...(data.startLabel !== undefined && { startLabel: words(data.startLabel) }),
        ...(data.referenceLabel !== undefined && { referenceLabel: words(data.referenceLabel) }),
        unit: words(data.unit),
      };
    case 'shares':
      return {
        ...data,
        parts: data.parts.map((part) => ({ ...part, label: words(part.label) })),
        rows: data.rows.map((row) => ({ ...row, label: words(row.label) })),
        rowLabel: words(data.rowLabel),
        unit: words(data.unit),
      };
    case 'slope':
      return {
        ...data,
        lines: data.lines.map((line) => ({ ...line, label: words(line.label) })),
        startLabel: words(data.startLabel),
        endLabel: words(data.endLabel),
        rowLabel: words(data.rowLabel),
        unit: words(data.unit),
      };
    default:
      return data;
  }
}

function typesetSeries(series: LineSeries): LineSeries {
  return { ...series, label: words(series.label), points: series.points.map((point) => ({ ...point, label: words(point.label) })) };
}

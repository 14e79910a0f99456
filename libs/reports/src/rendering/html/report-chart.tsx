import { Figure } from '#documents';
import type { ReportContent } from '../../domain/content.js';
import { classesChart } from './classes-chart.js';
import { goalsChart } from './goals-chart.js';
import { classMonthsChart, monthsChart } from './months-chart.js';

/** The charts that go with a section. */
export function ReportChart({ id, content }: { readonly id: string; readonly content: ReportContent }) {
  switch (id) {
    case 'metrics':
      return (
        <Figure caption="Incidents by month" chart={monthsChart(content.months)}>
          <span class="key now" />
          incidents
          <span class="key band" />
          what chance alone keeps to
          <span class="key far" />
          outside of that
        </Figure>
      );
    case 'classes':
      return (
        <>
          <Figure caption="Classes by how often they came, with 95 % intervals" chart={classesChart(content.classes.counted)}>
            <span class="key now" />
            in the window
            <span class="key more" />
            more than before
            <span class="key less" />
            less than before
            <span class="key past" />
            the stretch before
          </Figure>
          <Figure caption="Classes by month" chart={classMonthsChart(content.classes.counted, content.months)}>
            Framed: more, or less, than chance makes of the mean.
          </Figure>
        </>
      );
    case 'goals':
      return <Figure caption="Goals by period" chart={goalsChart(content.goals)} />;
    default:
      return null;
  }
}

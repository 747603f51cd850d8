import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What is counted, for Prometheus. Labels name routes and results, never what was asked for. */
export interface Metrics {
  readonly requests: Counter<'route' | 'status'>;
  readonly seconds: Histogram<'route'>;
  readonly reports: Counter<'kind' | 'result'>;
  readonly published: Counter;
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** A set of counters of its own: two servers in one process (tests) do not share them. */
export function createMetrics(withProcess = false): Metrics {
  const register = new Registry();
  if (withProcess) collectDefaultMetrics({ register });
  const registers = [register];
  return {
    requests: new Counter({
      name: 'hedge_requests_total',
      help: 'Requests answered',
      labelNames: ['route', 'status'],
      registers,
    }),
    seconds: new Histogram({
      name: 'hedge_request_seconds',
      help: 'Time to answer a request, in seconds',
      labelNames: ['route'],
      buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2],
      registers,
    }),
    reports: new Counter({
      name: 'hedge_reports_total',
      help: 'Reports received',
      labelNames: ['kind', 'result'],
      registers,
    }),
    published: new Counter({ name: 'hedge_heads_published_total', help: 'Heads of the feed signed', registers }),
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}

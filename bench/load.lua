-- Sends the lines of the file in BODIES one after another, round and round, or once when ONCE is set.
local bodies, sent = {}, 0

function init(args)
  wrk.method = "POST"
  wrk.headers["content-type"] = "application/json"
  for line in io.lines(os.getenv("BODIES")) do
    bodies[#bodies + 1] = wrk.format(nil, nil, nil, line)
  end
  sent = tonumber(os.getenv("START") or "0")
end

function request()
  sent = sent + 1
  if os.getenv("ONCE") and sent >= #bodies then
    wrk.thread:stop()
  end
  return bodies[(sent - 1) % #bodies + 1]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"seconds":%f,"p50":%f,"p95":%f,"p99":%f,"errors":%d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(95) / 1e3,
    latency:percentile(99) / 1e3, errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end

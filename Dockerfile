FROM python:3.11-slim AS build
WORKDIR /src
RUN python -m venv /venv
COPY requirements/run.txt requirements/
RUN /venv/bin/pip install --no-cache-dir --require-hashes -r requirements/run.txt
COPY . .
RUN /venv/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.11-slim
RUN useradd --system --uid 10001 --create-home --home-dir /var/lib/hub hub
COPY --from=build /venv /venv
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 HUB_HOST=0.0.0.0 HUB_PORT=8000 HUB_HOME=/var/lib/hub
USER 10001
WORKDIR /var/lib/hub
VOLUME /var/lib/hub
EXPOSE 8000
# Ready means that the database answers too, so a hub without its Neo4j shows as unhealthy.
HEALTHCHECK --interval=15s --timeout=5s --start-period=180s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as r; r.urlopen('http://127.0.0.1:' + os.environ['HUB_PORT'] + '/readyz', timeout=4)"]
CMD ["hub", "serve"]

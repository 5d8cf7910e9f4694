# The app is built with everything; what runs gets what it needs and nothing else.
FROM node:24-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY packages/core/package.json packages/core/
COPY packages/formats/package.json packages/formats/
COPY packages/languages/package.json packages/languages/
COPY apps/cli/package.json apps/cli/
COPY apps/server/package.json apps/server/
COPY apps/web/package.json apps/web/

FROM node:24-slim AS build
WORKDIR /app
COPY --from=manifests /app ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.base.json ./
COPY packages packages
COPY apps/web apps/web
RUN node apps/web/build.ts

FROM node:24-slim AS packages
WORKDIR /app
COPY --from=manifests /app ./
RUN npm ci --ignore-scripts --omit=dev --no-audit --no-fund --workspace=@stridelift/cli --workspace=@stridelift/server

FROM node:24-slim
ENV NODE_ENV=production \
    STRIDELIFT_HOST=0.0.0.0 \
    STRIDELIFT_DATA=/data
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY packages packages
COPY apps/server apps/server
COPY apps/cli apps/cli
COPY scenarios/example scenarios/example
COPY deploy/is-ready.mjs deploy/
COPY --from=build /app/apps/web/dist apps/web/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4173
HEALTHCHECK --interval=30s --timeout=5s --retries=3 CMD ["node", "deploy/is-ready.mjs"]
ENTRYPOINT ["node", "apps/cli/bin/stridelift.mjs"]
CMD ["serve"]

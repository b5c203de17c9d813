# DealGraph as one image. Build and runtime images follow the SDK of global.json; Node.js builds the pages.
FROM node:22-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
COPY . .
# Bolt, or nothing for the HTTP Query API.
ARG NEO4J_TRANSPORT=
RUN dotnet publish src/DealGraph.Server --configuration Release --output /app -p:RequireWeb=true ${NEO4J_TRANSPORT:+-p:Neo4jTransport=$NEO4J_TRANSPORT}

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir /data && chown "$APP_UID" /data
# The store of Provider=Sqlite; Neo4j needs no folder.
ENV ASPNETCORE_HTTP_PORTS=8080 \
    DEALGRAPH__STORAGE__SQLITE__PATH=/data/dealgraph.db \
    DOTNET_EnableDiagnostics=0
VOLUME /data
EXPOSE 8080
USER $APP_UID
HEALTHCHECK --interval=10s --timeout=6s --start-period=2m CMD ["./DealGraph.Server", "health", "http://localhost:8080"]
ENTRYPOINT ["./DealGraph.Server"]

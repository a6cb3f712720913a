# The application alone: it wants a Neo4j beside it (see docker-compose.yml).

FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml ./
COPY cypher cypher
COPY src/start src/start
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B --no-transfer-progress -Dmaven.test.skip=true package
# what changes rarely goes into a layer of its own
RUN java -Djarmode=tools -jar target/aidgraph.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 1870 aidgraph \
    && useradd --system --uid 1870 --gid aidgraph --no-create-home --home-dir /data aidgraph \
    && install -d -o aidgraph -g aidgraph -m 0750 /data \
    && install -d /import
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./

# inside a container the loopback address reaches nobody; which host may connect is for the port mapping to say
ENV SERVER_ADDRESS=0.0.0.0 \
    AIDGRAPH_HOME=/data \
    AIDGRAPH_IMPORT=/import
USER aidgraph
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "aidgraph.jar"]

package org.aidgraph.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.aidgraph.testing.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tokens of an issuer that is set, beside the key; no test here needs a database.
 */
@SpringBootTest(classes = UnavailableDatabaseTests.Application.class,
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "aidgraph.home=target/tokens-tests", "aidgraph.api.open-reading=false",
				"aidgraph.api-key=a-key-that-is-set", "spring.neo4j.uri=bolt://127.0.0.1:1" })
class TokensTests {

	private static final RSAKey SIGNING = signing();

	private static final HttpServer ISSUER = start();

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", TokensTests::issuer);
	}

	@AfterAll
	static void stop() {
		ISSUER.stop(0);
	}

	@Test
	void letInReadersAndThoseWithTheScopeWriters() {
		Duration validity = Duration.ofMinutes(5);
		String[] reader = token(issuer(), validity, "openid");
		assertThat(Answer.get(this.port, "/api", reader).status()).isEqualTo(200);
		Answer refused = Answer.get(this.port, "/api/jobs", reader);
		assertThat(refused.status()).isEqualTo(403);
		assertThat(refused.text("/detail")).contains("aidgraph:write");
		assertThat(Answer.get(this.port, "/api/jobs", token(issuer(), validity, "aidgraph:write")).status())
			.isEqualTo(200);
	}

	@Test
	void letNobodyInWhenTheyAreOldOrOfAnotherIssuer() {
		assertThat(Answer.get(this.port, "/api", token(issuer(), Duration.ofMinutes(-5), "aidgraph:write")).status())
			.isEqualTo(401);
		assertThat(
				Answer.get(this.port, "/api", token("https://other.example", Duration.ofMinutes(5), "aidgraph:write"))
					.status())
			.isEqualTo(401);
		assertThat(Answer.get(this.port, "/api").status()).isEqualTo(401);
		assertThat(Answer.get(this.port, "/api", "Authorization", "Bearer nonsense").status()).isEqualTo(401);
	}

	@Test
	void leaveTheKeyAsGoodAsItWas() {
		assertThat(Answer.get(this.port, "/api/jobs", "Authorization", "Bearer a-key-that-is-set").status())
			.isEqualTo(200);
		assertThat(Answer.get(this.port, "/api/jobs", "X-API-Key", "a-key-that-is-set").status()).isEqualTo(200);
		assertThat(Answer.get(this.port, "/api/jobs", "X-API-Key", "another-key-than-that").status()).isEqualTo(401);
	}

	private static String issuer() {
		return address(ISSUER);
	}

	private static String address(HttpServer server) {
		return "http://127.0.0.1:" + server.getAddress().getPort();
	}

	private static RSAKey signing() {
		try {
			return new RSAKeyGenerator(2048).keyID("one").generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static HttpServer start() {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			serve(server, "/.well-known/openid-configuration",
					"{\"issuer\":\"" + address(server) + "\",\"jwks_uri\":\"" + address(server) + "/keys\"}");
			serve(server, "/keys", new JWKSet(SIGNING.toPublicJWK()).toString());
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void serve(HttpServer server, String path, String json) {
		server.createContext(path, (exchange) -> {
			byte[] body = json.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
	}

	private static String[] token(String from, Duration validity, String scope) {
		Instant end = Instant.now().plus(validity);
		SignedJWT token = new SignedJWT(
				new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").type(JOSEObjectType.JWT).build(),
				new JWTClaimsSet.Builder().issuer(from)
					.subject("somebody")
					.claim("scope", scope)
					.issueTime(Date.from(end.minus(Duration.ofHours(1))))
					.expirationTime(Date.from(end))
					.build());
		try {
			token.sign(new RSASSASigner(SIGNING));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
		return new String[] { "Authorization", "Bearer " + token.serialize() };
	}

}

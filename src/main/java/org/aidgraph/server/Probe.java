package org.aidgraph.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Asks ports of this machine who is there. Each question is answered within two seconds.
 */
final class Probe {

	private static final int TIMEOUT_MILLIS = 2000;

	private static final byte[] QUERY = "{\"statements\":[{\"statement\":\"RETURN 1\"}]}"
		.getBytes(StandardCharsets.UTF_8);

	/** The identification of Bolt, then the versions 5.x, 4.4 to 4.2, 4.1 and 3. */
	private static final byte[] HANDSHAKE = { 0x60, 0x60, (byte) 0xB0, 0x17, 0, 8, 8, 5, 0, 2, 4, 4, 0, 0, 1, 4, 0, 0,
			0, 3 };

	/** What the server says to a query. */
	enum Answer {

		/** It ran the query. */
		READY,

		/** It does not know the user and password. */
		REFUSED,

		/** It is there, but not its database. */
		UNAVAILABLE,

		/** Nobody answers, or not in time. */
		NONE

	}

	private Probe() {
	}

	/** Whether a port of the loopback address can be listened on. */
	static boolean isFree(int port) {
		try (Socket socket = new Socket()) {
			// where one may listen beside a listener on all addresses, only this tells
			socket.connect(new InetSocketAddress(loopback(), port), TIMEOUT_MILLIS);
			return false;
		}
		catch (IOException nobodyThere) {
			try (ServerSocket socket = new ServerSocket(port, 1, loopback())) {
				return socket.isBound();
			}
			catch (IOException taken) {
				return false;
			}
		}
	}

	/** A port of the loopback address that nobody listens on. */
	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, loopback())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new ServerException(
					"No free port was found on the loopback address (" + ServerException.reason(ex) + ").",
					"Set aidgraph.embedded.bolt-port and aidgraph.embedded.http-port.", ex);
		}
	}

	/** Whether a Bolt server answers on a port. */
	static boolean speaksBolt(int port) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(loopback(), port), TIMEOUT_MILLIS);
			socket.setSoTimeout(TIMEOUT_MILLIS);
			OutputStream out = socket.getOutputStream();
			out.write(HANDSHAKE);
			out.flush();
			byte[] version = socket.getInputStream().readNBytes(4);
			return version.length == 4 && version[3] != 0 && version[0] == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Runs a query over HTTP. */
	static Answer query(int httpPort, String username, String password) {
		try {
			URI address = URI.create("http://" + Configuration.LOOPBACK + ":" + httpPort + "/db/neo4j/tx/commit");
			HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
			connection.setConnectTimeout(TIMEOUT_MILLIS);
			connection.setReadTimeout(TIMEOUT_MILLIS);
			connection.setInstanceFollowRedirects(false);
			connection.setDoOutput(true);
			connection.setRequestProperty("Content-Type", "application/json");
			connection.setRequestProperty("Authorization", "Basic "
					+ Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8)));
			try (OutputStream out = connection.getOutputStream()) {
				out.write(QUERY);
			}
			return answer(connection);
		}
		catch (IOException ex) {
			return Answer.NONE;
		}
	}

	private static Answer answer(HttpURLConnection connection) throws IOException {
		int status = connection.getResponseCode();
		if (status == HttpURLConnection.HTTP_UNAUTHORIZED) {
			return Answer.REFUSED;
		}
		if (status != HttpURLConnection.HTTP_OK) {
			return Answer.UNAVAILABLE;
		}
		try (InputStream in = connection.getInputStream()) {
			String body = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return body.contains("\"errors\":[]") ? Answer.READY : Answer.UNAVAILABLE;
		}
	}

	private static InetAddress loopback() throws IOException {
		return InetAddress.getByName(Configuration.LOOPBACK);
	}

}

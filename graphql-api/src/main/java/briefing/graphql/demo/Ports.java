package briefing.graphql.demo;

import briefing.graphql.shared.CannotStart;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Locale;

/** Looks whether a port of the loopback address can be had, so that nothing is started in vain. */
final class Ports {
    private Ports() {}

    static void requireFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
        } catch (BindException e) {
            throw new CannotStart(sentence(port, e), e);
        } catch (IOException e) {
            throw new CannotStart("Port " + port + " cannot be used (" + e.getMessage() + ").", e);
        }
    }

    private static String sentence(int port, BindException refusal) {
        if (String.valueOf(refusal.getMessage()).toLowerCase(Locale.ROOT).contains("permission")) {
            return "Port " + port + " needs more rights than this user has: choose one from 1024 up with --port.";
        }
        return "Port " + port + " is taken: end the program that holds it, or choose another one with --port.";
    }
}

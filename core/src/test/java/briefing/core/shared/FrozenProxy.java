package briefing.core.shared;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A way to a server that can fall silent: connections stay open and new ones are taken, and no byte passes until it
 * thaws. Closed, it cuts all of them off and takes no more.
 */
public final class FrozenProxy implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition thawed = lock.newCondition();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ServerSocket entrance;
    private final int target;
    private boolean frozen;
    private boolean closed;

    private FrozenProxy(ServerSocket entrance, int target) {
        this.entrance = entrance;
        this.target = target;
    }

    /** A way to a port of this machine. */
    public static FrozenProxy to(int target) {
        try {
            FrozenProxy proxy = new FrozenProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
            Thread.startVirtualThread(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port that leads there. */
    public int port() {
        return entrance.getLocalPort();
    }

    /** The same database, by this way. */
    public Postgres.Database wayTo(Postgres.Database database) {
        return new Postgres.Database(database.name(), port());
    }

    /** Lets no byte pass from now on. */
    public void freeze() {
        lock.lock();
        try {
            frozen = true;
        } finally {
            lock.unlock();
        }
    }

    /** Lets pass what was held back, and all that comes. */
    public void thaw() {
        lock.lock();
        try {
            frozen = false;
            thawed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            thawed.signalAll();
        } finally {
            lock.unlock();
        }
        end(entrance);
        sockets.forEach(this::end);
    }

    private void accept() {
        try {
            while (true) {
                Socket client = entrance.accept();
                sockets.add(client);
                Thread.startVirtualThread(() -> connect(client));
            }
        } catch (IOException e) {
            close();
        }
    }

    private void connect(Socket client) {
        try {
            if (!passes()) {
                end(client);
                return;
            }
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            sockets.add(server);
            Thread.startVirtualThread(() -> pump(client, server));
            pump(server, client);
        } catch (IOException e) {
            end(client);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] bytes = new byte[8192];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(bytes); read >= 0 && passes(); read = in.read(bytes)) {
                out.write(bytes, 0, read);
            }
        } catch (IOException e) {
            // One side went away, and so does the other.
        }
        end(from);
        end(to);
    }

    /** Waits while it is frozen; false once it is closed. */
    private boolean passes() {
        lock.lock();
        try {
            while (frozen && !closed) {
                thawed.awaitUninterruptibly();
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private void end(Closeable some) {
        sockets.remove(some);
        try {
            some.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package briefing.graphql.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** A body that must have arrived by a moment: neither a byte at a time nor a long silence makes it later. */
final class PunctualStream extends FilterInputStream {
    private final long end;

    PunctualStream(InputStream body, Duration within) {
        super(body);
        this.end = System.nanoTime() + within.toNanos();
    }

    /** The moment has passed. */
    static final class Late extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (System.nanoTime() - end > 0) {
            throw new Late();
        }
        try {
            return super.read(into, offset, length);
        } catch (IOException e) {
            throw e instanceof SocketTimeoutException || e.getCause() instanceof SocketTimeoutException
                    ? new Late()
                    : e;
        }
    }
}

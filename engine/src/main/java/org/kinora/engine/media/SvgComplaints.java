package org.kinora.engine.media;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to what the SVG library logs while this thread reads a file, and keeps it off the terminal. */
final class SvgComplaints implements AutoCloseable {

    /** Kept, since a logger that nothing refers to forgets its settings. */
    private static final Logger LIBRARY = Logger.getLogger("com.github.weisj.jsvg");

    private final Thread reader = Thread.currentThread();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord told) {
            if (Thread.currentThread() == reader && told.getLevel().intValue() >= Level.WARNING.intValue()) {
                isEmpty = false;
            }
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };
    private boolean isEmpty = true;

    SvgComplaints() {
        LIBRARY.setUseParentHandlers(false);
        LIBRARY.addHandler(listener);
    }

    boolean isEmpty() {
        return isEmpty;
    }

    @Override
    public void close() {
        LIBRARY.removeHandler(listener);
    }
}

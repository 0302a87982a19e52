package org.kinora.download;

import java.io.PrintStream;
import java.util.Locale;

/** How far a download has come: a line that changes while a person looks on, and one for each file that is done. */
public final class DownloadLine implements DownloadProgress {

    private static final long NANOSECONDS_BETWEEN = 200_000_000;
    private static final double MEGABYTE = 1e6;

    private final PrintStream err;
    private final boolean watched;
    private long shown = System.nanoTime() - NANOSECONDS_BETWEEN;

    /** @param watched whether a person looks on, for whom a line may change */
    public DownloadLine(PrintStream err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    @Override
    public void reached(String file, long done, long total) {
        boolean finished = done == total;
        long now = System.nanoTime();
        if (!finished && (!watched || now - shown < NANOSECONDS_BETWEEN)) {
            return;
        }
        shown = now;
        String start = watched ? "\r" : "";
        String size = total < 0
                ? String.format(Locale.ROOT, "%.1f MB", done / MEGABYTE)
                : String.format(
                        Locale.ROOT, "%.1f of %.1f MB, %d %%", done / MEGABYTE, total / MEGABYTE, percent(done, total));
        err.print(start + "kinora: downloading " + file + ", " + size + (finished ? System.lineSeparator() : ""));
        err.flush();
    }

    private static long percent(long done, long total) {
        return total == 0 ? 100 : 100 * done / total;
    }
}

package org.kinora.engine.cli;

import java.io.PrintStream;
import java.time.temporal.ChronoUnit;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** One line of a terminal: frames done, frames a second, time left. */
final class RenderBar implements AutoCloseable {

    private static final int DEFAULT_COLUMNS = 80;

    /** Moves to the start of the line and clears it (ECMA-48: CR, then EL). */
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final String name;
    private final PrintStream terminal;
    private ProgressBar bar;

    RenderBar(String name, PrintStream terminal) {
        this.name = name;
        this.terminal = terminal;
    }

    /** Appears with the first frame, so that a very short render needs none. */
    void reached(long done, long total) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(total)
                    .setUnit(" frames", 1)
                    .showSpeed()
                    .setSpeedUnit(ChronoUnit.SECONDS)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(
                            new DelegatingProgressBarConsumer(line -> terminal.print(CLEAR_LINE + line), columns() - 1))
                    .build();
        }
        if (total != bar.getMax()) {
            bar.maxHint(total);
        }
        bar.stepTo(done);
    }

    /** Clears the line, for something else to be written there; the bar comes back below it. */
    void makeRoom() {
        terminal.print(CLEAR_LINE);
    }

    private static int columns() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[0-9]{2,4}") ? Integer.parseInt(columns) : DEFAULT_COLUMNS;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            terminal.print(CLEAR_LINE);
            terminal.flush();
        }
    }
}

package org.kinora.engine.cli.doctor;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Has a checkup examine on a thread of its own, and waits for its findings no longer than a driver may take that answers: one
 * that hangs can be left, not ended. It belongs to one thread.
 */
final class Examiner {

    /** What a checkup says, in order. */
    private sealed interface Word {}

    private record Trying(String subject) implements Word {}

    private record Found(Finding finding) implements Word {}

    private record Ended(Throwable broken) implements Word {}

    private final Duration patience;
    private final Consumer<Finding> told;

    /** @param patience from one word of a checkup to its next */
    Examiner(Duration patience, Consumer<Finding> told) {
        this.patience = patience;
        this.told = told;
    }

    /**
     * Tells the findings as they come.
     *
     * @throws NoAnswerException if the checkup says nothing any more; it names what was tried
     * @throws Exception what the checkup throws
     */
    void examine(Checkup checkup) throws Exception {
        BlockingQueue<Word> words = new LinkedBlockingQueue<>();
        if (checkup.isForFirstThread()) {
            run(checkup, words);
        } else {
            Thread thread = new Thread(() -> run(checkup, words), "checkup of " + checkup.subject());
            // the process ends without one that hangs
            thread.setDaemon(true);
            thread.start();
        }
        String tried = checkup.subject();
        while (true) {
            Word word = words.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (word == null) {
                throw new NoAnswerException(tried, patience);
            } else if (word instanceof Trying trying) {
                tried = trying.subject;
            } else if (word instanceof Found found) {
                told.accept(found.finding);
            } else if (word instanceof Ended ended) {
                if (ended.broken instanceof Exception exception) {
                    throw exception;
                } else if (ended.broken instanceof Error error) {
                    throw error;
                }
                return;
            }
        }
    }

    private static void run(Checkup checkup, BlockingQueue<Word> words) {
        try {
            checkup.examine(new Examination() {
                @Override
                public void trying(String subject) {
                    words.add(new Trying(subject));
                }

                @Override
                public void found(Finding finding) {
                    words.add(new Found(finding));
                }
            });
            words.add(new Ended(null));
        } catch (Throwable broken) {
            words.add(new Ended(broken));
        }
    }
}

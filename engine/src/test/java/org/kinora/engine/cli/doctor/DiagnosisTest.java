package org.kinora.engine.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.command.ExitCode;

class DiagnosisTest {

    private final List<Finding> told = new ArrayList<>();
    private volatile boolean isOver;

    /** What never ends would take a processor from all tests after this one. */
    @AfterEach
    void endWhatWasLeft() {
        isOver = true;
    }

    @Test
    void whateverIsBrokenTheOthersGoOn() {
        Diagnosis diagnosis = diagnosis(
                checkup(false, tide -> {
                    throw new UnsatisfiedLinkError("no libtide in the path");
                }),
                checkup(false, tide -> {
                    throw new IllegalStateException("the tide is out", new IllegalArgumentException("by a mile"));
                }),
                checkup(false, tide -> tide.found(Finding.ok("tide", "is in"))));
        assertThat(told)
                .containsExactly(
                        Finding.missing("tide", "no libtide in the path", "wait"),
                        Finding.missing("tide", "the tide is out: by a mile", "wait"),
                        Finding.ok("tide", "is in"));
        assertThat(diagnosis.missing()).containsExactly("tide");
        assertThat(diagnosis.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void withoutOpenGlTheExitCodeSaysSo() {
        assertThat(diagnosis(
                                checkup(false, tide -> tide.found(Finding.missing("sea", "is dry", ""))),
                                checkup(true, tide -> tide.found(Finding.missing("tide", "is out", ""))))
                        .exitCode())
                .isEqualTo(ExitCode.NO_OPENGL);
    }

    @Test
    void whatNobodyHasToHaveKeepsNoFilmFromBeingMade() {
        Diagnosis diagnosis = diagnosis(checkup(true, tide -> {
            tide.found(Finding.notHere("tide", "is out", ""));
            tide.found(Finding.warning("sea", "is low", "wait"));
        }));
        assertThat(diagnosis.missing()).isEmpty();
        assertThat(diagnosis.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void whatNeverEndsIsLeftAndNamed() {
        Diagnosis diagnosis = Diagnosis.of(
                List.of(
                        checkup(true, examination -> {
                            examination.trying("tide in the west");
                            new CountDownLatch(1).await();
                        }),
                        checkup(false, examination -> examination.found(Finding.ok("tide", "is in")))),
                Duration.ofMillis(50),
                told::add);
        assertThat(told)
                .containsExactly(
                        Finding.missing("tide in the west", "it has not answered for 0 s", "swim"),
                        Finding.ok("tide", "is in"));
        assertThat(diagnosis.exitCode()).isEqualTo(ExitCode.NO_OPENGL);
    }

    @Test
    void whatHangsBesideSomethingThatWorksKeepsNoFilmFromBeingMade() {
        Diagnosis diagnosis = Diagnosis.of(
                List.of(checkup(true, examination -> {
                    examination.found(Finding.ok("tide in the east", "is in"));
                    examination.trying("tide in the west");
                    while (!isOver) {
                        Thread.onSpinWait();
                    }
                })),
                Duration.ofMillis(50),
                told::add);
        assertThat(told)
                .containsExactly(
                        Finding.ok("tide in the east", "is in"),
                        Finding.warning("tide in the west", "it has not answered for 0 s", "swim"));
        assertThat(diagnosis.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void whatWasLeftIsHeardNoMore() throws InterruptedException {
        CountDownLatch left = new CountDownLatch(1);
        CountDownLatch late = new CountDownLatch(1);
        Diagnosis.of(
                List.of(checkup(false, examination -> {
                    left.await();
                    examination.found(Finding.ok("tide", "is in"));
                    late.countDown();
                })),
                Duration.ofMillis(50),
                told::add);
        left.countDown();
        late.await();
        assertThat(told).extracting(Finding::health).containsExactly(Health.MISSING);
    }

    @Test
    void whatBelongsToTheFirstThreadIsTriedThere() {
        Thread here = Thread.currentThread();
        diagnosis(
                new Tide(
                        false,
                        examination -> examination.found(
                                Finding.ok("tide", Thread.currentThread() == here ? "is here" : "is elsewhere"))) {
                    @Override
                    public boolean isForFirstThread() {
                        return true;
                    }
                });
        assertThat(told).containsExactly(Finding.ok("tide", "is here"));
    }

    private Diagnosis diagnosis(Checkup... checkups) {
        return Diagnosis.of(List.of(checkups), told::add);
    }

    private interface Look {
        void at(Examination examination) throws Exception;
    }

    private static Checkup checkup(boolean isAboutOpenGl, Look look) {
        return new Tide(isAboutOpenGl, look);
    }

    private static class Tide implements Checkup {

        private final boolean isAboutOpenGl;
        private final Look look;

        Tide(boolean isAboutOpenGl, Look look) {
            this.isAboutOpenGl = isAboutOpenGl;
            this.look = look;
        }

        @Override
        public String subject() {
            return "tide";
        }

        @Override
        public void examine(Examination examination) throws Exception {
            look.at(examination);
        }

        @Override
        public String remedy() {
            return "wait";
        }

        @Override
        public String remedyOfHanging() {
            return "swim";
        }

        @Override
        public boolean isAboutOpenGl() {
            return isAboutOpenGl;
        }
    }
}

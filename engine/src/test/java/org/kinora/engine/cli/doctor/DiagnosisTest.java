package org.kinora.engine.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.command.ExitCode;

class DiagnosisTest {

    private final List<Finding> told = new ArrayList<>();

    @Test
    void whateverIsBrokenTheOthersGoOn() {
        Diagnosis diagnosis = diagnosis(
                checkup(false, () -> {
                    throw new UnsatisfiedLinkError("no libtide in the path");
                }),
                checkup(false, () -> {
                    throw new IllegalStateException("the tide is out", new IllegalArgumentException("by a mile"));
                }),
                checkup(false, () -> List.of(Finding.ok("tide", "is in"))));
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
                                checkup(false, () -> List.of(Finding.missing("sea", "is dry", ""))),
                                checkup(true, () -> List.of(Finding.missing("tide", "is out", ""))))
                        .exitCode())
                .isEqualTo(ExitCode.NO_OPENGL);
    }

    @Test
    void whatNobodyHasToHaveKeepsNoFilmFromBeingMade() {
        Diagnosis diagnosis = diagnosis(checkup(
                true, () -> List.of(Finding.notHere("tide", "is out", ""), Finding.warning("sea", "is low", "wait"))));
        assertThat(diagnosis.missing()).isEmpty();
        assertThat(diagnosis.exitCode()).isEqualTo(ExitCode.DONE);
    }

    private Diagnosis diagnosis(Checkup... checkups) {
        return Diagnosis.of(List.of(checkups), told::add);
    }

    private interface Look {
        List<Finding> at() throws Exception;
    }

    private static Checkup checkup(boolean isAboutOpenGl, Look look) {
        return new Checkup() {
            @Override
            public String subject() {
                return "tide";
            }

            @Override
            public List<Finding> examine() throws Exception {
                return look.at();
            }

            @Override
            public String remedy() {
                return "wait";
            }

            @Override
            public boolean isAboutOpenGl() {
                return isAboutOpenGl;
            }
        };
    }
}

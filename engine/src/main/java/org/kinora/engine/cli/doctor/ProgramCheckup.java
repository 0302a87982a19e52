package org.kinora.engine.cli.doctor;

import org.kinora.engine.media.TypstProgram;

/** Programs that some scenes use. */
final class ProgramCheckup implements Checkup {

    @Override
    public String subject() {
        return "Typst";
    }

    @Override
    public boolean isNeeded() {
        return false;
    }

    @Override
    public void examine(Examination examination) {
        examination.found(
                TypstProgram.isOnThisMachine()
                        ? Finding.ok(subject(), "the program is on the PATH")
                        : Finding.notHere(
                                subject(),
                                "no such program on the PATH",
                                "needed only by scenes with Typst or MathTypst; it is installed from typst.app"));
    }
}

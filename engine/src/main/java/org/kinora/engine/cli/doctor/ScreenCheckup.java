package org.kinora.engine.cli.doctor;

import org.kinora.command.CommandName;
import org.kinora.engine.preview.NoDisplayException;
import org.kinora.engine.preview.Screen;

/** A screen for the preview, which renders do without. */
final class ScreenCheckup implements Checkup {

    private final String named;

    /** @param named what the environment says of the screen; null for nothing */
    ScreenCheckup(String named) {
        this.named = named;
    }

    @Override
    public String subject() {
        return "screen for the preview";
    }

    @Override
    public boolean isNeeded() {
        return false;
    }

    @Override
    public boolean isForFirstThread() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    @Override
    public void examine(Examination examination) {
        String place = named == null ? "" : " on " + named;
        try {
            Screen.check();
            examination.found(Finding.ok(subject(), "a window opens" + place));
        } catch (NoDisplayException | LinkageError none) {
            examination.found(Finding.notHere(
                    subject(),
                    "no window opens" + place,
                    "run " + CommandName.of("preview") + " in a desktop session, or under xvfb-run; "
                            + CommandName.of("render") + " needs no screen"));
        }
    }
}

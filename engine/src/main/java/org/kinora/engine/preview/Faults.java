package org.kinora.engine.preview;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is wrong with the scene, if anything; told outside the window once, when it comes up. The author may put it away to
 * see the picture behind it.
 */
final class Faults {

    private final Consumer<String> tell;
    private String ofSource;
    private String told;
    private String latest;
    private String away;

    Faults(Consumer<String> tell) {
        this.tell = tell;
    }

    /** The source as it is now cannot be shown; what is shown is older. */
    void sourceFails(String message) {
        ofSource = message;
        told = null; // saved anew with the same mistake, it is told again
        away = null;
    }

    /** The source as it is now is shown. */
    void sourceIsShown() {
        ofSource = null;
        told = null;
        away = null;
    }

    /** What is wrong now. @param ofPicture what is wrong with the picture or the film that is shown */
    Optional<String> current(Optional<String> ofPicture) {
        Optional<String> fault = Optional.ofNullable(ofSource).or(() -> ofPicture);
        fault.filter(message -> !message.equals(told)).ifPresent(message -> {
            told = message;
            tell.accept(message);
        });
        latest = fault.orElse(null);
        return fault;
    }

    /** Puts away what is wrong now, until the scene is made anew or something else is wrong; returns whether there was something. */
    boolean putAway() {
        boolean isShown = latest != null && !isAway(latest);
        away = isShown ? latest : away;
        return isShown;
    }

    boolean isAway(String message) {
        return message.equals(away);
    }
}

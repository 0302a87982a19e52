package org.kinora.engine.preview;

import java.util.Optional;
import java.util.function.Consumer;

/** What is wrong with the scene, if anything; told outside the window once, when it comes up. */
final class Faults {

    private final Consumer<String> tell;
    private String ofSource;
    private String told;

    Faults(Consumer<String> tell) {
        this.tell = tell;
    }

    /** The source as it is now cannot be shown; what is shown is older. */
    void sourceFails(String message) {
        ofSource = message;
        told = null; // saved anew with the same mistake, it is told again
    }

    /** The source as it is now is shown. */
    void sourceIsShown() {
        ofSource = null;
        told = null;
    }

    /** What is to be shown. @param ofPicture what is wrong with the picture or the film that is shown */
    Optional<String> current(Optional<String> ofPicture) {
        Optional<String> fault = Optional.ofNullable(ofSource).or(() -> ofPicture);
        fault.filter(message -> !message.equals(told)).ifPresent(message -> {
            told = message;
            tell.accept(message);
        });
        return fault;
    }
}

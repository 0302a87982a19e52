package org.kinora.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** The compiler's errors as they are shown: first what it says itself, then a line for each that Kinora knows more of. */
final class CompileErrors {

    private final CompileHints hints;

    /** @param ownClasses the part of the class path that is Kinora's own */
    CompileErrors(String ownClasses, ClassLoader loader) {
        List<String> classes = ClassPathPart.of(ownClasses)
                .flatMap(part -> part.classes().stream())
                .toList();
        hints = new CompileHints(ManimNames.load(), AuthorNames.of(classes, loader));
    }

    /** @param otherOutput what the compiler printed besides */
    String explain(List<Diagnostic<? extends JavaFileObject>> messages, String otherOutput) {
        List<Diagnostic<? extends JavaFileObject>> errors = messages.stream()
                .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .toList();
        Set<String> lines = new LinkedHashSet<>();
        for (Diagnostic<? extends JavaFileObject> error : errors) {
            String hint = hint(error);
            if (hint != null) {
                lines.add(place(error) + ": " + hint);
            }
        }
        Stream<String> said = errors.stream().map(Object::toString);
        Stream<String> other = Stream.of(otherOutput).filter(output -> !output.isBlank());
        return String.join(
                System.lineSeparator(),
                Stream.of(said, other, lines.stream()).flatMap(part -> part).toList());
    }

    private static String place(Diagnostic<? extends JavaFileObject> error) {
        return "kinora: " + Path.of(error.getSource().getName()).getFileName() + ":" + error.getLineNumber();
    }

    private String hint(Diagnostic<? extends JavaFileObject> error) {
        if (error.getSource() == null) {
            return null;
        }
        try {
            String source = error.getSource().getCharContent(true).toString();
            return hints.hint(Mistake.of(error, source), source);
        } catch (IOException unreadable) {
            return null;
        }
    }
}

package org.kinora.junit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;
import org.kinora.engine.golden.GoldenFiles;
import org.kinora.engine.golden.Tolerance;

/** Makes of a method with {@link GoldenFrames} a test for each of its times. The scene is recorded once for all of them. */
final class GoldenFramesExtension implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getRequiredTestMethod(), GoldenFrames.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        GoldenFrames wanted = AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), GoldenFrames.class)
                .orElseThrow();
        if (wanted.at().length == 0) {
            throw new IllegalArgumentException("@GoldenFrames(at = {}): name one time or more, such as at = \"2.5s\"");
        }
        List<GoldenTime> times = Arrays.stream(wanted.at()).map(GoldenTime::of).toList();
        Tolerance tolerance = new Tolerance(wanted.levels(), wanted.edge());
        GoldenFiles files =
                GoldenFiles.ofThisProcess(context.getRequiredTestClass().getClassLoader());
        String prefix = context.getRequiredTestClass().getName().replace('.', '/') + "/"
                + context.getRequiredTestMethod().getName() + "-";
        SceneFilm film = new SceneFilm(wanted);
        return times.stream()
                .<TestTemplateInvocationContext>map(time ->
                        new Invocation(film, time, new GoldenFrameCheck(film, time, files, prefix + time, tolerance)))
                .onClose(film::close);
    }

    private record Invocation(SceneFilm film, GoldenTime time, Extension check)
            implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int number) {
            return film.name() + " at " + time;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(check);
        }
    }
}

package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributingTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("```java\\n(package (\\S+);.*?public final class (\\w+).*?)```", Pattern.DOTALL);

    @Test
    void itsExamplesCompileWhereItPutsThem(@TempDir Path folder) throws Exception {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("../CONTRIBUTING.md")));
        List<Path> sources = new ArrayList<>();
        while (example.find()) {
            Path place = Files.createDirectories(folder.resolve(example.group(2).replace('.', '/')));
            sources.add(Files.writeString(place.resolve(example.group(3) + ".java"), example.group(1)));
        }
        assertThat(sources).hasSize(4);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-proc:none", "-d", folder.toString());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            compiler.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        assertThat(messages.toString()).isEmpty();
    }
}

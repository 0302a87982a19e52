package org.kinora.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartialFolderTest {

    private static final Predicate<Path> TEXTS = name -> name.toString().endsWith(".txt");

    @TempDir
    private Path folder;

    private Path target() {
        return folder.resolve("some/pages");
    }

    private PartialFolder open() throws FileSystemException {
        return PartialFolder.inFolderMadeFor(target(), TEXTS);
    }

    private void write(String text) throws Exception {
        PartialFolder partial = open();
        Files.writeString(partial.path().resolve(text + ".txt"), text);
        partial.complete();
    }

    @Test
    void itHasItsNameWhenItIsCompleteInPlaceOfTheOneBefore() throws Exception {
        write("one");
        PartialFolder second = open();
        Files.writeString(second.path().resolve("two.txt"), "two");
        assertThat(target().toFile().list()).containsExactly("one.txt");
        second.complete();
        assertThat(target().toFile().list()).containsExactly("two.txt");
        assertThat(target().getParent().toFile().list()).containsExactly("pages");
    }

    @Test
    void whatIsDiscardedLeavesTheOneBefore() throws Exception {
        write("one");
        PartialFolder second = open();
        Files.writeString(second.path().resolve("two.txt"), "two");
        Files.writeString(
                Files.createDirectories(second.path().resolve("inside/it")).resolve("three.txt"), "three");
        second.discard();
        assertThat(target().resolve("one.txt")).hasContent("one");
        assertThat(target().getParent().toFile().list()).containsExactly("pages");
    }

    @Test
    void anythingElseIsNotReplacedEvenIfItAppearsMeanwhile() throws Exception {
        PartialFolder partial = open();
        Files.createDirectories(target());
        Path other = Files.writeString(target().resolve("other.jpg"), "precious");
        assertThatThrownBy(partial::complete).hasMessageContaining("holds something else, other.jpg");
        assertThatThrownBy(this::open).hasMessageContaining("holds something else, other.jpg");
        assertThat(other).hasContent("precious");
        assertThat(target().getParent().toFile().list()).containsExactly("pages");
    }

    @Test
    void aFileOfThatNameIsNotReplaced() throws Exception {
        Files.createDirectories(target().getParent());
        Files.writeString(target(), "precious");
        assertThatThrownBy(this::open).hasMessageContaining("that is a file; name a folder");
        assertThat(target()).hasContent("precious");
    }

    @Test
    void whatADeadProcessLeftIsRemovedWithItsFiles() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        PartialFolder alive = open();
        String name = alive.path().getFileName().toString();
        String dead = name.replace("-" + ProcessHandle.current().pid() + "-", "-" + process.pid() + "-");
        Path left = Files.createDirectory(alive.path().resolveSibling(dead));
        Files.writeString(left.resolve("one.txt"), "half");
        Files.writeString(Files.createDirectories(left.resolve("inside/it")).resolve("two.txt"), "half");
        open();
        assertThat(left).doesNotExist();
        assertThat(alive.path()).exists();
    }
}

package org.kinora.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RefusedTrainingTest {

    @TempDir
    Path folder;

    private TinyTrainings trainings;

    @BeforeEach
    void writeTexts() throws IOException {
        trainings = new TinyTrainings(folder);
    }

    @Test
    void aCorpusThatCannotBeReadIsNamed() throws IOException {
        Path out = folder.resolve("model");
        Path broken = folder.resolve("broken.txt");
        Files.write(broken, new byte[] {'a', 'b', (byte) 0xc3, '(', 'c'});
        assertThat(TinyTrainings.run(2, "--corpus", broken.toString(), "--steps", "1", "--out", out.toString()))
                .contains("broken.txt: byte 2 begins no character of UTF-8. Save the file as UTF-8.");
        assertThat(TinyTrainings.run(
                        2, "--corpus", folder.resolve("none.txt").toString(), "--steps", "1", "--out", out.toString()))
                .contains("none.txt: there is no such file");
        Files.writeString(broken, " \n<|endoftext|>\n");
        assertThat(TinyTrainings.run(2, "--corpus", broken.toString(), "--steps", "1", "--out", out.toString()))
                .contains("there is no text in it");
        assertThat(TinyTrainings.run(
                        2,
                        "--corpus",
                        trainings.corpus().toString(),
                        "--steps",
                        "1",
                        "--vocab",
                        "9000",
                        "--out",
                        out.toString()))
                .contains("--vocab: There can be no vocabulary of 9,000 tokens. The texts give");
    }

    @Test
    void aCallThatMakesNoSenseIsRefusedInOneSentence() {
        Path out = folder.resolve("model");
        assertThat(TinyTrainings.run(2, trainings.call(out)))
                .contains("--steps")
                .contains("--minutes");
        assertThat(TinyTrainings.run(2, trainings.call(out, "--steps", "x")))
                .contains("it takes a whole number, not \"x\"");
        assertThat(TinyTrainings.run(2, trainings.call(out, "--steps", "2", "--mixture", "1,2")))
                .contains("--mixture: The mixture has 2 numbers for 1 files");
        assertThat(TinyTrainings.run(2, trainings.call(out, "--steps", "2", "--recipe", "sgd")))
                .contains("choose muon or adamw");
        assertThat(TinyTrainings.run(2, trainings.call(out, "--steps", "2", "--rate", "-1")))
                .contains("a learning rate is more than 0");
        assertThat(TinyTrainings.run(2, trainings.call(out, "--steps", "2", "--decay", "2")))
                .contains("--decay a part from 0 to 1");
        assertThat(TinyTrainings.run(2, trainings.call(out, "--steps", "2", "--resume")))
                .contains("no checkpoint in it to go on from. Leave out --resume to begin.");
        for (String size : new String[] {"--dim", "--layers", "--context", "--vocab"}) {
            assertThat(TinyTrainings.run(
                            2,
                            "--corpus",
                            trainings.corpus().toString(),
                            "--steps",
                            "2",
                            "--out",
                            out.toString(),
                            size,
                            "2000000000"))
                    .contains("too large to train")
                    .contains("Choose a smaller --dim, --layers or --context.");
        }
        assertThat(TinyTrainings.run(
                        2,
                        "--corpus",
                        trainings.corpus().toString(),
                        "--steps",
                        "2",
                        "--heads",
                        "3",
                        "--out",
                        out.toString()))
                .contains("cannot be shared out");
        assertThat(TinyTrainings.run(2, "--steps", "2")).contains("--corpus");
    }

    @Test
    void whatCannotBeWrittenIsNamed() throws IOException {
        assertThat(TinyTrainings.run(2, trainings.call(trainings.corpus().resolve("model"), "--steps", "2")))
                .contains("rhymes.txt")
                .contains("this cannot be written (")
                .contains("Check that the disk has room and that you may write there");
        assertThat(TinyTrainings.run(2, trainings.call(trainings.corpus(), "--steps", "2")))
                .contains("rhymes.txt: this cannot be written (there is a file");
        String log = folder.resolve("none").resolve("log.jsonl").toString();
        assertThat(TinyTrainings.run(2, trainings.call(folder.resolve("model"), "--steps", "2", "--log", log)))
                .contains("this cannot be written (there is no such folder)");
    }

    @Test
    void aFolderIntoWhichAnotherProcessTrainsIsRefused() throws Exception {
        Path out = folder.resolve("model");
        List<String> command = TinyTrainings.java();
        command.addAll(Arrays.asList(trainings.call(out, "--steps", "1000000", "--checkpoint-every", "1000000")));
        Process other = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && !line.startsWith("step ")) {
                line = lines.readLine();
            }
            assertThat(TinyTrainings.run(2, trainings.call(out, "--steps", "1")))
                    .contains("model: another training writes into this folder (process " + other.pid() + ", since ")
                    .contains("Wait for it, or name another folder.");
        } finally {
            other.destroyForcibly().waitFor();
        }
        TinyTrainings.run(0, trainings.call(out, "--steps", "1"));
    }

    /** A limit on the length of files fails writes as a full disk does, in the midst of a file. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDiskThatIsFullIsSaidInOneSentenceAndLeavesNoHalfFiles() throws Exception {
        Path out = folder.resolve("model");
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 64; exec \"$@\"", "sh"));
        command.addAll(TinyTrainings.java());
        command.addAll(Arrays.asList(trainings.call(out, "--steps", "2")));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(2);
        assertThat(said)
                .containsPattern(
                        "kinora: .*safetensors: this cannot be written \\(.+\\). Check that the disk has room");
        assertThat(said).doesNotContain("Exception");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files)
                    .noneMatch(file -> file.toString().endsWith(".partial") || file.endsWith("checkpoint.safetensors"));
        }
    }

    @Test
    void aModelThatCannotBeFetchedIsSaidInOneSentence() throws Exception {
        List<String> command = TinyTrainings.java();
        command.add(1, "-Dkinora.cache.models=" + folder.resolve("cache"));
        String out = folder.resolve("model").toString();
        String texts = trainings.corpus().toString();
        command.addAll(List.of("--corpus", texts, "--from", "gpt2", "--steps", "1", "--out", out));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HF_ENDPOINT", "http://localhost:1");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(2);
        assertThat(said)
                .containsPattern("kinora: gpt2: .*localhost cannot give it now \\(Connection refused.*\\): try again")
                .doesNotContain("Exception");
    }
}

package org.campaignstats.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.campaignstats.core.language.Language;
import org.campaignstats.io.results.CheckFinding;
import org.campaignstats.io.results.CheckReport;

/**
 * A folder for what is sent back: a file for each filer, named by the id and the name of the unit, with a byte-order mark,
 * for it is opened on the machines of bureaus. A file of the same name is replaced.
 *
 * @param folder the folder, made where it is not there
 * @param language the language of the texts
 */
record FilerFolder(Path folder, Language language) {
    /** Writes the files and says which, with how much in each. */
    String write(CheckReport report, List<CheckFinding> listed, PrintStream err) throws IOException {
        make();
        TextTable table = new TextTable(List.of(false, false));
        Set<String> written = new HashSet<>();
        for (FilerFiles.FilerFile file : new FilerFiles(report, language).of(listed, new FileNames(this::isPossible))) {
            Path path = folder.resolve(file.name());
            Output.writeFile(path, true, writer -> writer.write(file.text()));
            written.add(file.name());
            table.add(List.of(path.toString(), FilerText.count(file.findings(), language)));
        }
        tellOfOthers(written, err);
        return (written.isEmpty() ? language.pick("nothing to send back\n", "没有需要退回的\n") : table)
                + "\n"
                + CheckTables.summary(report, language);
    }

    private void make() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (Files.exists(folder)) {
            throw new IOException(folder + ": a file; expected a folder to write a file for each filer into");
        }
        if (parent == null || !Files.isDirectory(parent)) {
            throw new IOException(folder + ": there is no folder " + parent + " to make it in");
        }
        Files.createDirectory(folder);
    }

    /** Whether a file can have the name, under the encoding of this machine. */
    private boolean isPossible(String name) {
        try {
            return folder.resolve(name).endsWith(name);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** A file of an earlier check is not to be sent back with those of this one. */
    private void tellOfOthers(Set<String> written, PrintStream err) throws IOException {
        int others = 0;
        try (DirectoryStream<Path> texts = Files.newDirectoryStream(folder, "*.txt")) {
            for (Path text : texts) {
                others += written.contains(String.valueOf(text.getFileName())) ? 0 : 1;
            }
        }
        if (others > 0) {
            err.println(language.pick(
                    "note: " + folder + " holds " + CheckTables.plural(others, "text")
                            + " more, which this check did not write",
                    "提示：" + folder + "中另有" + others + "个文本文件，不是本次检查所写"));
        }
    }
}

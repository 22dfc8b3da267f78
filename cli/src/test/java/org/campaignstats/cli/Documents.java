package org.campaignstats.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fenced blocks of a Markdown file, each with the one that follows it. */
final class Documents {
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private Documents() {}

    /**
     * A block.
     *
     * @param language the word behind the fence: console, java, text
     * @param text what stands in it
     * @param line where it begins
     */
    record Block(String language, String text, int line) {
        boolean isProgram() {
            return language.equals("java") && text.contains("public static void main");
        }

        @Override
        public String toString() {
            return "line " + line + " (" + language + ")";
        }
    }

    /** The root of the project: the tests run in it. */
    static Path root() {
        return Path.of("").toAbsolutePath();
    }

    static List<Block> blocks(String file) throws IOException {
        String text = Files.readString(root().resolve(file));
        List<Block> blocks = new ArrayList<>();
        Matcher m = BLOCK.matcher(text);
        while (m.find()) {
            int line = (int) text.substring(0, m.start()).lines().count() + 1;
            blocks.add(new Block(m.group(1), m.group(2), line));
        }
        return blocks;
    }
}

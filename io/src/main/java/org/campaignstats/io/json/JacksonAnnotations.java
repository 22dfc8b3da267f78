package org.campaignstats.io.json;

import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.Objects;

/** The annotations that Jackson 3 shares with Jackson 2: the older of two versions may win on a class path. */
final class JacksonAnnotations {
    private static final String NEEDED = "2.21";
    private static final String ANNOTATION = "com.fasterxml.jackson.annotation.JacksonAnnotation";

    private JacksonAnnotations() {}

    /** Fails with words, before Jackson fails with {@code NoClassDefFoundError}. */
    static void check() {
        try {
            Objects.requireNonNull(JsonSerializeAs.class);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "Jackson 3.1 needs jackson-annotations " + NEEDED + " or newer, but " + found()
                            + "; add com.fasterxml.jackson.core:jackson-annotations:" + NEEDED
                            + " to the dependencies, before what brings an older one",
                    e);
        }
    }

    private static String found() {
        try {
            Package found = Class.forName(ANNOTATION).getPackage();
            String version = found.getImplementationVersion();
            return "an older one" + (version == null ? "" : ", " + version + ",") + " is on the class path";
        } catch (ClassNotFoundException e) {
            return "none is on the class path";
        }
    }
}

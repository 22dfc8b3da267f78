package org.campaignstats.stats.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What rules look at, worked out once for the thing that is checked and then shared by all of them. */
final class Views<S> {
    private final S subject;
    private final Map<Class<?>, Object> views = new HashMap<>();

    Views(S subject) {
        this.subject = subject;
    }

    /** The view of a type, made where it was not asked for before; making it may ask for others. */
    <T> T get(Class<T> type, Function<? super S, ? extends T> making) {
        Object view = views.get(type);
        if (view == null) {
            view = making.apply(subject);
            views.put(type, view);
        }
        return type.cast(view);
    }
}

package org.campaignstats.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.stats.rules.Rule;
import org.campaignstats.stats.rules.RuleSet;
import org.campaignstats.stats.rules.standard.StandardRules;

/**
 * The rules that can be named: those of the library, and those of users, which are services on the class path.
 *
 * @param on those that are checked unless asked otherwise
 * @param off those that are checked only when asked for
 */
record KnownRules(RuleSet on, RuleSet off) {
    /** The word that stands for all rules that are off by default. */
    static final String PLAUSIBILITY = "plausibility";

    /** The rules of the library, and after them those of users by code, so that the class path decides no order. */
    static KnownRules load() {
        return new KnownRules(StandardRules.all().plus(ofUsers()), StandardRules.plausibility());
    }

    private static List<Rule> ofUsers() {
        try {
            return ServiceLoader.load(Rule.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .sorted(Comparator.comparing(Rule::code))
                    .toList();
        } catch (ServiceConfigurationError | LinkageError e) {
            String why = Optional.ofNullable(e.getCause())
                    .map(cause -> e.getMessage() + ": " + cause)
                    .orElse(String.valueOf(e.getMessage()));
            throw new MessageException(
                    Message.of("A rule on the class path cannot be used: %s", "类路径上有规则无法使用：%s", why), e);
        }
    }

    /** All of them. */
    RuleSet all() {
        return on.plus(off);
    }

    /** Whether a rule is checked unless asked otherwise. */
    boolean isOn(Rule rule) {
        return on.find(rule.code()).isPresent();
    }

    /** The codes that a user means: of one rule, or of all that are off by default. */
    List<String> codes(String named) {
        return named.equals(PLAUSIBILITY)
                ? off.rules().stream().map(Rule::code).toList()
                : List.of(all().get(named).code());
    }
}

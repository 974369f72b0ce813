#include "core/annotate/names.h"

#include "core/annotate/coreference.h"
#include "core/annotate/name_kinds.h"
#include "core/annotate/name_roles.h"
#include "core/annotate/name_runs.h"
#include "core/annotate/name_tokens.h"
#include "core/annotate/role_attachment.h"

namespace retold {

FoundNames findNames(const AnnotatedVersion &version)
{
    NameText text = readNameText(version);
    const std::vector<RolePhrase> roles = findRolePhrases(text);
    std::vector<NameRun> runs = findNameRuns(text);
    std::vector<std::optional<std::size_t>> roleOfRun = attachRoles(text, roles, runs);
    decideKinds(text, runs, roleOfRun);

    std::vector<bool> isAttached(roles.size());
    for (const std::optional<std::size_t> &role : roleOfRun) {
        if (role)
            isAttached[*role] = true;
    }
    NameChains chains = chainNames(text, runs, roles, roleOfRun);
    chainDescriptions(text, roles, isAttached, chains);
    chainPronouns(text, chains);
    orderChains(chains);
    return {std::move(chains.entities), std::move(chains.mentions)};
}

} // namespace retold

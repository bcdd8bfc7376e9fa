namespace ScimConformance.MockProvider.Organizations;

/// <summary>
/// The named options that change how a request is answered in one place each; every property is the choice that is not the
/// default. spec/organization-options.schema.json describes them.
/// </summary>
internal sealed class ProtocolChoices(IReadOnlyDictionary<string, JsonNode> values)
{
    // the documented product
    public bool PaidPlans { get; } = Is(values, "scimPlans", "paid");
    public bool MatchesTeamsByName { get; } = Is(values, "teamMatch", "name");
    public bool ReplacesInTeamNames { get; } = Is(values, "teamNames", "replace");
    public bool RefusesUserPatchRemove { get; } = Is(values, "userPatchRemove", "refuse");
    public bool PrintedLocations { get; } = Is(values, "metaLocation", "documented");
    public bool Nanoseconds { get; } = Is(values, "metaInstants", "nanoseconds");
    public bool ErrorsOnly { get; } = values["errorsOnly"].GetValue<bool>();
    public bool BareSchemas { get; } = Is(values, "discoveryDocuments", "documented");
    public bool DocumentedEndpointsOnly { get; } =
        !values["undocumentedEndpoints"].GetValue<bool>();
    public int DuplicateUserStatus { get; } = values["duplicateUser"].GetValue<int>();
    public bool DocumentedFiltersOnly { get; } = Is(values, "filters", "documented");
    public bool AlwaysJson { get; } = Is(values, "mediaType", "json");

    // bodies
    public bool RefusesIds { get; } = Is(values, "idInBody", "refuse");
    public bool DropsExternalIds { get; } = Is(values, "externalIdKept", "drop");
    public bool RequiresGroupNames { get; } = Is(values, "groupName", "required");
    public bool RefusesNestedGroups { get; } = Is(values, "nestedGroups", "refuse");
    public bool IgnoresUnknownMembers { get; } = Is(values, "unknownMembers", "ignore");
    public bool HidesGroups { get; } = Is(values, "derivedGroups", "hide");

    // uniqueness
    public int UpdateConflictStatus { get; } = values["uniquenessOnUpdate"].GetValue<int>();
    public bool KeepsUserNames { get; } = Is(values, "userNameReuse", "taken");
    public bool UniqueExternalIds { get; } = Is(values, "externalIdUniqueness", "type");
    public bool UniqueEmails { get; } = Is(values, "emailUniqueness", "user");

    // queries
    public bool RefusesFilterOnResource { get; } = Is(values, "filterOnResource", "refuse");
    public int PasswordFilterStatus { get; } = values["passwordFilter"].GetValue<int>();
    public bool RefusesPersonalFilters { get; } = Is(values, "personalFilters", "refuse");
    public bool IgnoresNonNumericPaging { get; } = Is(values, "nonNumericPaging", "ignore");
    public bool RefusesStartPastEnd { get; } = Is(values, "startIndexPastEnd", "refuse");
    public bool OmitsEmptyResources { get; } = Is(values, "emptyResources", "absent");
    public bool AskedItemsPerPage { get; } = Is(values, "itemsPerPage", "asked");
    public bool IgnoresMalformedSort { get; } = Is(values, "malformedSort", "ignore");
    public bool IgnoresStartBesideCursor { get; } = Is(values, "cursorWithStartIndex", "ignore");
    public bool StaleCursorsAreInvalid { get; } = Is(values, "staleCursor", "invalidCursor");
    public bool HidesCursorTotal { get; } = Is(values, "cursorTotal", "hide");
    public bool RefusesBothSelections { get; } = Is(values, "bothSelections", "refuse");
    public bool RefusesUnknownSelections { get; } = Is(values, "unknownSelection", "refuse");
    public bool IgnoresDiscoveryFilters { get; } = Is(values, "discoveryFilter", "ignore");

    // HTTP
    public int OtherVersionStatus { get; } = values["otherVersions"].GetValue<int>();
    public string Me { get; } = values["me"].GetValue<string>();
    public bool AnswersUnacceptable { get; } = Is(values, "unacceptable", "answer");
    public int WrongMethodStatus { get; } = values["wrongMethod"].GetValue<int>();
    public bool PutAnswersNothing { get; } = Is(values, "putAnswer", "noContent");
    public bool HidesMetaVersion { get; } = Is(values, "metaVersion", "hide");
    public bool WeakTagsNeverMatch { get; } = Is(values, "weakTags", "never");
    public int VersionMismatchStatus { get; } = values["versionMismatch"].GetValue<int>();
    public bool IgnoresDeletePreconditions { get; } = Is(values, "deletePreconditions", "ignore");

    // bulk
    public bool StatusObjects { get; } = Is(values, "bulkStatus", "object");
    public bool RefusesCircles { get; } = Is(values, "circularReferences", "refuse");
    public int ExtraBulkErrors { get; } = Is(values, "failOnErrors", "beyondLimit") ? 1 : 0;
    public bool TakesPostsWithoutBulkId { get; } = Is(values, "postWithoutBulkId", "accept");

    private static bool Is(
        IReadOnlyDictionary<string, JsonNode> values,
        string option,
        string choice
    ) => string.Equals(values[option].GetValue<string>(), choice, StringComparison.Ordinal);
}

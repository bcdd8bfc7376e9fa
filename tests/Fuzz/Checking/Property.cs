namespace ScimConformance.Fuzz.Checking;

/// <summary>What must hold whatever is sent.</summary>
internal enum Property
{
    EveryRequestIsAnswered,
    NoServerError,
    AnsweredWithinASecond,
    RefusalsAreScimErrors,
    SuccessesAreJson,
    RefusedWritesChangeNothing,
    TwoInFiveSucceed,
    EveryOperationOccurs,
    EveryScimTypeOccurs,
}

Feature: How keys are made, shown and revoked
  A key's secret is shown once. After that a key is told by its name, its owner and its last four characters. It
  does not expire; somebody revokes it, or it goes with its owner. API keys belong to the organization.

  @DD-KEY-14 @admin
  Rule: The secret of a key is shown when it is made, and never again

    Example: looking at a key does not show it
      Given a service account with an application key
      When an administrator looks at that key
      Then the secret is not shown

    Example: listing keys does not show it
      Given a service account with an application key
      When an administrator lists that service account's keys
      Then the secret is not shown

  @DD-KEY-15 @admin
  Rule: A key shows its last four characters and its scopes

    Example: the last four characters are those of the secret
      Given a service account with an application key
      When an administrator looks at that key
      Then the key shows the last four characters of its secret

    Example: a key that was made without scopes shows none
      Given a service account with an application key
      When an administrator looks at that key
      Then the key shows no scopes

    Example: a key that was made with scopes shows them
      Given a service account whose key has the scopes to invite users and manage their access
      When an administrator looks at that key
      Then the key shows the scopes to invite users and manage their access

  @DD-KEY-10 @admin @clock
  Rule: Application keys do not expire

    Example: a key works after years
      Given a service account with an application key
      And 1000 days have passed
      When a call is made with the service account's key
      Then the provider answers the call

  @DD-KEY-11 @admin
  Rule: A key is revoked by those who may manage it

    Example: a service account's key fails after an administrator has revoked it
      Given a service account with an application key
      And an administrator has revoked that key
      When a call is made with the service account's key
      Then the provider refuses the call as unauthenticated

    @mailbox @login
    Example: a person's key fails after an administrator has revoked it
      Given a person with an application key of their own
      And an administrator has revoked that person's key
      When a call is made with that person's key
      Then the provider refuses the call as unauthenticated

    Example: who may only see users revokes nothing
      Given a service account with an application key
      And a helper who may only see users
      When the helper revokes that key
      Then the provider refuses the call as not permitted
      And calls with that service account's key are still answered

  @DD-KEY-12 @admin
  Rule: Keys have names, and no two API keys the same one

    Example: an application key without a name is refused
      Given a service account with an application key
      When an administrator makes another key without a name
      Then the provider refuses the key as wrong

    Example: an application key with a name is made
      Given a service account with an application key
      When an administrator makes another key with a name
      Then the provider makes the key

    Example: a second API key of one name is refused
      Given an API key that an administrator has made
      When an administrator makes an API key of the same name
      Then the provider refuses the key as wrong

    Example: an API key of another name is made
      Given an API key that an administrator has made
      When an administrator makes an API key of another name
      Then the provider makes the key

    @organization
    Example: an organization has at most 50 API keys
      Given an organization with 50 API keys
      When an administrator makes one more API key
      Then the provider refuses the key as wrong

    @organization
    Example: the fiftieth API key is made
      Given an organization with 49 API keys
      When an administrator makes one more API key
      Then the provider makes the key

  @DD-KEY-16 @admin
  Rule: The names of scopes mind their letter case

    Example: a scope in capitals is refused
      Given a service account with an application key
      When an administrator makes another key with the scope USER_ACCESS_INVITE
      Then the provider refuses the key as wrong

    Example: the same scope in small letters is taken
      Given a service account with an application key
      When an administrator makes another key with the scope user_access_invite
      Then the provider makes the key

  @DD-SA-10 @admin @mailbox @login
  Rule: A personal access token has scopes and an end, and goes with its person like a key

    Example: a call with a token is answered
      Given a person with a personal access token for 30 days
      When a call is made with that person's token
      Then the provider answers the call

    Scenario Outline: a token fails after its person was <departure>
      Given a person with a personal access token for 30 days
      And the client has <departure> that person
      When a call is made with that person's token
      Then the provider refuses the call as unauthenticated

      Examples:
        | departure   |
        | deactivated |
        | deleted     |

    Example: a token stays dead when the client reactivates its person
      Given a person with a personal access token for 30 days
      And the client has deactivated that person
      And the client has reactivated that person
      When a call is made with that person's token
      Then the provider refuses the call as unauthenticated

    @clock
    Example: a token works on its last day
      Given a person with a personal access token for 30 days
      And 29 days have passed
      When a call is made with that person's token
      Then the provider answers the call

    @clock
    Example: a token fails when its time is over
      Given a person with a personal access token for 30 days
      And 31 days have passed
      When a call is made with that person's token
      Then the provider refuses the call as unauthenticated

    Scenario Outline: a token for <lifetime> is refused
      Given a person who may make personal access tokens
      When that person makes a token that lasts <lifetime>
      Then the provider refuses the token as wrong

      Examples:
        | lifetime |
        | 23 hours |
        | 400 days |

    Scenario Outline: a token for <lifetime> is made
      Given a person who may make personal access tokens
      When that person makes a token that lasts <lifetime>
      Then the provider makes the token

      Examples:
        | lifetime |
        | 25 hours |
        | 360 days |

    Example: a token without scopes is refused
      Given a person who may make personal access tokens
      When that person makes a token without scopes
      Then the provider refuses the token as wrong

    Example: a token with scopes is made
      Given a person who may make personal access tokens
      When that person makes a token with scopes
      Then the provider makes the token

  @DD-DEPROV-08 @admin
  Rule: An API key outlives whoever made it

    Example: an API key works while its maker is there
      Given a helper who may only make API keys
      And an API key that the helper has made
      When an administrator uses that API key
      Then the provider answers the call

    Example: an API key works after its maker was disabled
      Given a helper who may only make API keys
      And an API key that the helper has made
      And an administrator has disabled the helper
      When an administrator uses that API key
      Then the provider answers the call

  @DD-SA-02 @admin
  Rule: Service accounts may share an e-mail address

    Example: a second service account with the same address is made
      Given a service account with an e-mail address
      When an administrator makes another service account with the same address
      Then the provider makes the service account

  @DD-SA-04 @admin @mailbox
  Rule: A service account is active from the start, and is not invited

    Example: a new service account is active
      When an administrator makes a service account
      Then the service account is active, verified and named by a UUID
      And no mail has come to its address

  @DD-SA-06 @admin
  Rule: A disabled service account's keys are revoked

    Example: the key fails after the service account was disabled
      Given a service account with an application key
      And an administrator has disabled that service account
      When a call is made with the service account's key
      Then the provider refuses the call as unauthenticated

    Example: the key stays dead when the service account is enabled again
      Given a service account with an application key
      And an administrator has disabled that service account
      And an administrator has re-enabled that service account
      When a call is made with the service account's key
      Then the provider refuses the call as unauthenticated

  @DD-SA-07 @admin @mailbox
  Rule: A service account's address is told what happens to it

    Example: a key is made
      Given a service account with an application key
      When an administrator looks into the mail of that service account
      Then it has had 1 mail, and the newest names the key

    Example: a key is revoked
      Given a service account with an application key
      And an administrator has revoked that key
      When an administrator looks into the mail of that service account
      Then it has had 2 mails, and the newest names the key

    Example: the service account is disabled
      Given a service account with an application key
      And an administrator has disabled that service account
      When an administrator looks into the mail of that service account
      Then it has had 2 mails, and the newest names the service account

  @DD-SA-08 @admin
  Rule: A service account's keys are managed over the admin API

    Example: a renamed key has its new name
      Given a service account with an application key
      And an administrator has renamed that key
      When an administrator looks at that key
      Then the key has its new name

Feature: Application keys and who owns them
  One application key secures the connection between the identity provider and the organization. A key that
  belongs to a person dies with that person's access, and the integration with it, for good. A key that
  belongs to a service account outlives everybody.

  @DD-KEY-01
  Rule: The connection is secured by an application key

    Example: a call with the key is answered
      When the client asks for a page of Users with its key
      Then the provider answers the call

    @filter
    Scenario Outline: a call with <credential> is refused
      When the client creates a User with <credential>
      Then the provider refuses the call as unauthenticated
      And no User with that userName exists

      Examples:
        | credential     |
        | no key         |
        | an unknown key |

    Example: a refused call changes nothing
      Given a User that the client created
      And a deactivation of that User was tried with an unknown key
      When the client reads that User
      Then the User is active

  @DD-KEY-02 @admin
  Rule: Each application key is controlled by one person or one service account

    Example: a service account's key belongs to that service account
      Given a service account with an application key
      When an administrator looks at that key
      Then the key belongs to that service account alone

    @mailbox @login
    Example: a person's key belongs to that person
      Given a person with an application key of their own
      When the person looks at that key
      Then the key belongs to that person alone

  @DD-KEY-03 @admin @mailbox @login
  Rule: A person who leaves is deprovisioned, whoever owns the key in use

    Example: the person whose key is in use leaves
      Given a person with an application key of their own
      When the client deactivates that person with that person's key
      And an administrator looks at that person
      Then the person's status is Disabled

  @DD-KEY-04 @DD-DEPROV-07 @admin @mailbox @login
  Rule: A person's keys are revoked when that person is deprovisioned

    Example: a person's key works while the person is there
      Given a person with an application key of their own
      When a call is made with that person's key
      Then the provider answers the call

    Scenario Outline: a person's key fails on the next call after the person is <departure>
      Given a person with an application key of their own
      And the client has <departure> that person
      When a call is made with that person's key
      Then the provider refuses the call as unauthenticated

      Examples:
        | departure   |
        | deactivated |
        | deleted     |

    Example: all of a person's keys fail, not only one
      Given a person with 2 application keys of their own
      And the client has deactivated that person
      When a call is made with each of that person's keys
      Then the provider refuses each call as unauthenticated

    Example: another person's key goes on working
      Given a person with an application key of their own
      And another User that the client created
      And the client has deactivated that User
      When a call is made with that person's key
      Then the provider answers the call

  @DD-KEY-07 @admin @mailbox @login
  Rule: The call that deprovisions the key's own owner is answered, the next one is not

    Example: an owner is deactivated with the owner's own key
      Given a person with an application key of their own
      When the client deactivates that person with that person's key
      Then the provider answers the call
      And the next call with that person's key is refused as unauthenticated

  @DD-KEY-05 @DD-DEPROV-13 @admin @mailbox @login
  Rule: A revoked key never works again

    Example: a key stays dead when the client reactivates its owner
      Given a person with an application key of their own
      And the client has deactivated that person
      And the client has reactivated that person
      When a call is made with that person's key
      Then the provider refuses the call as unauthenticated

    Example: a key stays dead when an administrator re-enables its owner
      Given a person with an application key of their own
      And the client has deactivated that person
      And an administrator has re-enabled that person
      When a call is made with that person's key
      Then the provider refuses the call as unauthenticated

    Example: a new key of the re-enabled person connects again
      Given a person with an application key of their own
      And the client has deactivated that person
      And the client has reactivated that person
      And that person has made a new application key
      When a call is made with the new key
      Then the provider answers the call

  @DD-KEY-06 @admin @mailbox @login
  Rule: With the key gone, nobody is provisioned any more

    @filter
    Example: no User can be created with a revoked key
      Given a person with an application key of their own
      And the client has deactivated that person
      When the client creates a User with that person's key
      Then the provider refuses the call as unauthenticated
      And no User with that userName exists

  @DD-KEY-09 @admin
  Rule: A service account's key outlives every person

    Example: the key works while everybody is there
      Given a service account with an application key
      And a User that the client created
      When a call is made with the service account's key
      Then the provider answers the call

    Scenario Outline: the key works after a person was <departure> with it
      Given a service account with an application key
      And a User that the client created
      And that User was <departure> with the service account's key
      When a call is made with the service account's key
      Then the provider answers the call

      Examples:
        | departure   |
        | deactivated |
        | deleted     |

    @mailbox @login
    Example: the key works after a person with a key of their own has left
      Given a service account with an application key
      And a person with an application key of their own
      And the client has deactivated that person
      When a call is made with the service account's key
      Then the provider answers the call

    @organization
    Example: the key works after the administrator who made account and key has left
      Given a service account with an application key
      And the administrator who made it has left
      When a call is made with the service account's key
      Then the provider answers the call

    @organization
    Example: people are still provisioned after that administrator has left
      Given a service account with an application key
      And the administrator who made it has left
      When the client creates a User with the service account's key
      Then the provider answers that the User was created

    @organization
    Example: the key works after that administrator has left and the provider was restarted
      Given a service account with an application key
      And the administrator who made it has left
      And the provider was restarted
      When a call is made with the service account's key
      Then the provider answers the call

  @DD-SA-01 @admin @login
  Rule: A service account cannot log in

    Example: a service account is refused at the sign-in
      Given a service account with an application key
      When that service account signs in
      Then the sign-in is refused

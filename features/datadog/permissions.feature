Feature: What a key may do
  SCIM takes two permissions of the key's owner: to invite users, and to manage their access. A key without
  scopes may do what its owner may at the moment of the call, a key with scopes no more than these.

  @DD-AUTH-04 @admin
  Rule: SCIM takes the permissions to invite users and to manage their access, both

    Example: a call with both is answered
      Given a service account that may invite users and manage their access
      When a call is made with the service account's key
      Then the provider answers the call

    Scenario Outline: a call with the permission to <permission> alone is refused
      Given a service account that may only <permission>
      When a call is made with the service account's key
      Then the provider refuses the call as not permitted

      Examples:
        | permission          |
        | invite users        |
        | manage their access |

    Example: discovery takes them too
      Given a service account that may only invite users
      When the client reads the resource types with the service account's key
      Then the provider refuses the call as not permitted

    Example: discovery is answered with both
      Given a service account that may invite users and manage their access
      When the client reads the resource types with the service account's key
      Then the provider answers the call

    @filter
    Example: nobody is created with a key that lacks one
      Given a service account that may only invite users
      When the client creates a User with the service account's key
      Then the provider refuses the call as not permitted
      And no User with that userName exists

  @DD-AUTH-05 @admin
  Rule: A service account needs nothing beside these two

    Example: people are provisioned by a service account that may do no more
      Given a service account that may invite users and manage their access
      When the client creates a User with the service account's key
      Then the provider answers that the User was created

  @DD-AUTH-06 @admin
  Rule: A key with scopes carries only these

    Example: a call with both scopes is answered
      Given a service account whose key has the scopes to invite users and manage their access
      When a call is made with the service account's key
      Then the provider answers the call

    Scenario Outline: a call with the scope to <scope> alone is refused
      Given a service account whose key has the scope to <scope>
      When a call is made with the service account's key
      Then the provider refuses the call as not permitted

      Examples:
        | scope               |
        | invite users        |
        | manage their access |

  @DD-AUTH-07 @admin
  Rule: A key may do what its owner may at the moment of the call

    Example: a permission that the owner has lost is lost to the key
      Given a service account that may invite users and manage their access
      And a call has been made with the service account's key
      And the service account's role has lost the permission to invite users
      When a call is made with the service account's key
      Then the provider refuses the call as not permitted

    Example: a permission that the owner has got is the key's as well
      Given a service account that may only invite users
      And a call has been made with the service account's key
      And the service account's role has got the permission to manage their access
      When a call is made with the service account's key
      Then the provider answers the call

    Example: the scopes of a key stay when its owner's role changes
      Given a service account whose key has the scopes to invite users and manage their access
      And the service account's role has lost the permission to invite users
      When an administrator looks at that key
      Then the key shows the scopes to invite users and manage their access

  @DD-SA-03 @admin
  Rule: Service accounts are made by who may write them

    Example: who may write service accounts makes one
      Given a helper who may only write service accounts
      When the helper makes a service account
      Then the provider makes the service account

    Example: who may only see users makes none
      Given a helper who may only see users
      When the helper makes a service account
      Then the provider refuses the call as not permitted

    Example: nobody gives a role with more than they may do themselves
      Given a service account that may invite users and manage their access
      And a helper who may only write service accounts
      When the helper makes a service account with the role of the first one
      Then the provider refuses the call as not permitted

    Example: who manages access gives any role
      Given a service account that may invite users and manage their access
      And a helper who may write service accounts and manage their access
      When the helper makes a service account with the role of the first one
      Then the provider makes the service account

  @DD-SA-05 @admin
  Rule: Disabling a service account takes the permission to manage access as well

    Example: who may only write service accounts does not disable one
      Given a service account with an application key
      And a helper who may only write service accounts
      When the helper disables that service account
      Then the provider refuses the call as not permitted
      And calls with that service account's key are still answered

    Example: who may do both disables one
      Given a service account with an application key
      And a helper who may write service accounts and manage their access
      When the helper disables that service account
      Then the provider answers the call
      And calls with that service account's key are refused as unauthenticated

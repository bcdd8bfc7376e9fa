Feature: Asynchronous answers
  A client may prefer that the provider puts a write off and tells later what came of it. RFC 9967 sections 2.5.1.1, 3 and 5.

  @R9967-2.5.1.1-01
  Rule: The preference is a preference

    Example: a replacement
      Given a stored User
      When the client sends:
        """
        PUT {{Users}}/{{User.id}}
        Prefer: respond-async

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{User.userName}}"
        }
        """
      Then the provider answers one of 200, 202, 204

  @R9967-2.5.1.1-02
  Rule: An answer that is put off has no body

    Example: a replacement
      Given a stored User
      When the client sends:
        """
        PUT {{Users}}/{{User.id}}
        Prefer: respond-async

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{User.userName}}"
        }
        """
      Then the answer that is put off has no body

  @R9967-2.5.1.1-03
  Rule: An answer that is put off may say where

    Example: a replacement
      Given a stored User
      When the client sends:
        """
        PUT {{Users}}/{{User.id}}
        Prefer: respond-async

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{User.userName}}"
        }
        """
      Then the answer that is put off has a Location that is a URI, or none

  @R9967-2.5.1.1-04
  Rule: Accept does not matter to an answer that is put off

    Example: a client that accepts pictures alone
      Given a stored User
      And the client has sent, and the provider has put off:
        """
        PUT {{Users}}/{{User.id}}
        Prefer: respond-async

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{User.userName}}"
        }
        """
      When the client sends:
        """
        PUT {{Users}}/{{User.id}}
        Prefer: respond-async
        Accept: image/png

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{User.userName}}"
        }
        """
      Then the provider puts it off as well

  @R9967-2.5.1.1-05
  Rule: An answer that is put off says that the preference was applied

    Example: a replacement
      Given a stored User
      When the client sends:
        """
        PUT {{Users}}/{{User.id}}
        Prefer: respond-async

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{User.userName}}"
        }
        """
      Then the answer that is put off says that the preference was applied

  @R9967-2.5.1.1-06
  Rule: A client may say how long it waits

    Example: a client that waits for half a minute
      Given a stored User
      When the client sends:
        """
        PUT {{Users}}/{{User.id}}
        Prefer: respond-async, wait=30

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{User.userName}}"
        }
        """
      Then the provider accepts it

  @R9967-3-01
  Rule: An answer that is put off names the transaction

    Example: a replacement
      Given a stored User
      When the client sends:
        """
        PUT {{Users}}/{{User.id}}
        Prefer: respond-async

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{User.userName}}"
        }
        """
      Then the answer that is put off has the header Set-Txn

  @R9967-3-02
  Rule: Each request is a transaction of its own

    Example: two replacements
      Given a stored User
      And the client has sent, and the provider has put off:
        """
        PUT {{Users}}/{{User.id}}
        Prefer: respond-async

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{User.userName}}"
        }
        """
      When the client sends:
        """
        PUT {{Users}}/{{User.id}}
        Prefer: respond-async

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{User.userName}}"
        }
        """
      Then the two answers that are put off have a Set-Txn of their own each

  @R9967-5-01
  Rule: What came of it is for the client alone

    Example: somebody without a credential
      Given a stored User
      When the client sends:
        """
        PUT {{Users}}/{{User.id}}
        Prefer: respond-async

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{User.userName}}"
        }
        """
      Then nobody without a credential reads what the Location of the answer leads to

  @R9967-2.1-01
  Rule: An event names its subject as SCIM does

    Example: the end of a replacement
      Given a stored User
      When the client sends:
        """
        PUT {{Users}}/{{User.id}}
        Prefer: respond-async

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{User.userName}}"
        }
        """
      Then the event that the answer leads to, if any, names the User as its subject

  @R9967-2.5.1.1-07
  Rule: An event is of the transaction that the answer named

    Example: the end of a replacement
      Given a stored User
      When the client sends:
        """
        PUT {{Users}}/{{User.id}}
        Prefer: respond-async

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{User.userName}}"
        }
        """
      Then the event that the answer leads to, if any, is of the same transaction

  @R9967-2.5.1.3-01
  Rule: The event of a request that failed has the error

    Example: a userName that is taken
      Given a stored User
      When the client creates a User by sending:
        """
        POST {{Users}}
        Prefer: respond-async

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{User.userName}}"
        }
        """
      Then the event that the answer leads to, if any, tells of the error
